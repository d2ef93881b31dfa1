/**
 * `rosterkit/clients/local`: a client on a whole organisation that lives in this browser. It needs no server, and is
 * for demos, prototypes and tests: whoever has the browser has the data. Its search also finds Chinese names by their
 * pinyin initials (`zml` finds 周美琳; initials, no whole syllables), where the browser orders Chinese by sound.
 */
export { createLocalClient } from './local-client.js';
export type { LocalClient, LocalClientOptions } from './options.js';
export type { OutboxMessage } from './outbox.js';
export type { LocalSeed } from '../seed.js';
