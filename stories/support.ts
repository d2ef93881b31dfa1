/** What stories stand on: the sample organisation in memory, each story with one of its own. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgErrorCode } from '../src/client/errors.js';
import type { OrgClient } from '../src/client/org-client.js';
import { createLocalClient } from '../src/client/local/index.js';
import type { LocalClient, LocalClientOptions } from '../src/client/local/index.js';
import type { LocalSeed } from '../src/client/seed.js';
import { connect } from '../src/state/session.js';
import type { Session } from '../src/state/session.js';
import { sampleOrganization } from '../src/testing/sample.js';

export interface SampleOptions extends Omit<LocalClientOptions, 'seed' | 'storage'> {
  /** How many people; 1,248 unless said. */
  readonly members?: number;
  /** Changes the organisation before it is taken in. */
  readonly seed?: ((sample: LocalSeed) => LocalSeed) | undefined;
}

let names = 0;
const open = new Set<Session>();

/** A client on a sample organisation that no other story sees. */
export const sampleClient = ({ members, seed, ...options }: SampleOptions = {}): LocalClient => {
  const sample = sampleOrganization(members === undefined ? {} : { members });
  return createLocalClient({
    databaseName: `story ${String(++names)}`, ...options, storage: 'memory', seed: () => seed?.(sample) ?? sample,
  });
};

/** A session on the sample; `change` stands between the kit and the client, for backends that can less or fail. */
export const withSession = (
  { change, ...options }: SampleOptions & { readonly change?: (client: OrgClient) => OrgClient } = {},
): Session => {
  const client = sampleClient(options);
  const session = connect({ client: change?.(client) ?? client });
  open.add(session);
  return session;
};

/** For `beforeEach`: once a story is left, its sessions are closed, and with them goes what is unsaved. */
export const closesSessions = (): (() => void) => () => {
  for (const session of open) session.close();
  open.clear();
};

type Opened = Awaited<ReturnType<OrgClient['open']>>;

/** A backend that opens with something else than its own answer: fewer capabilities, other permissions. */
export const opening = (change: (opened: Opened) => Opened) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), open: async (...args) => change(await client.open(...args)) });

const PORTS = ['departments', 'positions', 'invitations', 'publicJoin', 'contacts', 'joinRequests', 'joinRules', 'joining'] as const;

/** A client's methods as a plain object, to put others over some of them. */
export const bound = (client: OrgClient): OrgClient => ({
  id: client.id,
  listOrganizations: (options) => client.listOrganizations(options),
  open: (orgId, options) => client.open(orgId, options),
  members: { ...client.members },
  ...Object.fromEntries(PORTS.flatMap((name) => (client[name] ? [[name, { ...client[name] }]] : []))),
  subscribe: (orgId, onChange, options) => client.subscribe?.(orgId, onChange, options) ?? (() => undefined),
});

/** A call that is never answered. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** A call that always fails. */
export const broken = (code: OrgErrorCode) => (): Promise<never> => Promise.reject(new OrgError({ code, message: `the ${code} of a story` }));

/** A place of a size such as a page may give a tag, in px. */
export const inFrame = (width: number, height: number, content: TemplateResult): TemplateResult => html`
  <div style="display: grid; grid-template-rows: minmax(0, 1fr); inline-size: ${width}px; max-inline-size: 100%; max-block-size: ${height}px; overflow: auto; border: 1px solid light-dark(#e6e6eb, #292b30); border-radius: 8px">
    ${content}</div>`;

/** For `play`: waits until something stands in a tag. */
export const comes = (tag: string, selector: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    for (let frames = 0; !canvasElement.querySelector(tag)?.shadowRoot?.querySelector(selector); frames++) {
      if (frames > 600) throw new Error(`no ${selector} came in ${tag}`);
      await new Promise(requestAnimationFrame);
    }
  };
