import type { JoinRules } from '../../../domain/join-rules.js';
import type { Member } from '../../../domain/member.js';
import { accountAdminIds as countedAdmins } from '../../../domain/rules/removal.js';
import type { Id, Version } from '../../../domain/schema.js';
import type { OrgChange } from '../../changes.js';
import type { EntityKind } from '../../errors.js';
import { Again } from '../again.js';
import { outboxKey } from '../outbox.js';
import type { OutboxMessage } from '../outbox.js';
import { PeopleIndex, personKeys } from '../people-index.js';
import type { Known } from '../people-index.js';
import { BLOCK, blockIn, blockKey, memberIn, META, versionOf } from '../records.js';
import type { Meta } from '../records.js';
import { notFound, seatsFull } from '../refusals.js';
import { sceneOf } from '../scene.js';
import type { Kept, Reading } from '../transactions.js';
import type { Scene } from '../writes.js';
import { Ledger } from './ledger.js';
import { INVITATIONS, PUBLIC_JOIN, REQUESTS, RULES } from './records.js';
import type { InvitationRecord, LinkRecord, PublicJoinRecord, RequestRecord } from './records.js';

/** A decision about who comes in, on its way: the ledger as its transaction has read it, and what is to be written. */
export class Desk extends Ledger {
  readonly scene: Scene;
  /** The version of everything this writes. */
  readonly version: Version;
  /** When it is written. */
  readonly at: string;
  readonly #reading: Reading;
  /** By place. */
  readonly #members = new Map<number, Member>();
  readonly #newcomers = new PeopleIndex([]);
  #added = 0;
  #seated: number;
  readonly #messages: OutboxMessage[] = [];
  readonly #alone: EntityKind[] = [];

  constructor(reading: Reading, viewerId: Id | null, now: Date) {
    const { values, roster, meta } = reading;
    const scene = sceneOf(values, roster, meta, viewerId);
    super({ ...scene, now, value: (key) => values.get(key) });
    this.scene = scene;
    this.#reading = reading;
    this.version = versionOf(meta.revision + 1);
    this.at = now.toISOString();
    this.#seated = meta.seated;
  }

  members(keys: readonly string[]): readonly Member[] {
    // Those of the store, and those who came in just now.
    const places = [...this.#reading.roster.people.find(keys), ...this.#newcomers.find(keys)];
    return places.map((place) => this.#at(place));
  }

  /** Makes sure that all these people are among what was read. Before anything is decided about them. */
  bring(people: readonly Known[]): void {
    const { values, roster, meta, keys } = this.#reading;
    // Somebody came in through another tab, and this client does not know them yet.
    if (meta.members !== roster.members.length) throw new Again({ isBehind: true });
    const places = roster.people.find(people.flatMap(personKeys));
    const needed = new Set([...places, meta.members].map(blockKey));
    const missing = [...needed].filter((key) => !keys.has(key));
    if (missing.length > 0) throw new Again({ keys: missing });
    if (places.some((place) => !memberIn(values, place))) throw new Again({ isBehind: true });
  }

  /** @throws OrgError `not-found`. {@link bring} them first. */
  member(id: Id): Member {
    const place = this.#reading.roster.placeOf(id);
    const member = place === undefined ? undefined : this.#at(place);
    if (member?.id !== id) throw notFound('member', id);
    return member;
  }

  /** Lets somebody in. @throws OrgError `seats-full`. */
  addMember(member: Member): Member {
    this.#takeSeat();
    const fresh: Member = { ...member, version: this.version, updatedAt: this.at };
    const place = this.#reading.meta.members + this.#added++;
    this.#members.set(place, fresh);
    this.#newcomers.add(fresh, place);
    return fresh;
  }

  /** Lets somebody in again who was there. @throws OrgError `seats-full`. */
  returnMember(member: Member): Member {
    this.#takeSeat();
    const fresh: Member = { ...member, version: this.version, updatedAt: this.at };
    this.#members.set(this.#reading.roster.placeOf(member.id) as number, fresh);
    return fresh;
  }

  putInvitation(record: InvitationRecord): InvitationRecord {
    const fresh = { ...record, version: this.version };
    this.invitations.put(fresh);
    return fresh;
  }

  putRequest(record: RequestRecord): RequestRecord {
    const fresh = { ...record, version: this.version };
    this.requests.put(fresh);
    return fresh;
  }

  putRules(rules: JoinRules): void {
    this.rules = { ...rules, version: this.version };
    this.#alone.push('joinRules');
  }

  putPublicJoin(publicJoin: PublicJoinRecord): void {
    this.publicJoin = { ...publicJoin, version: this.version };
    this.#alone.push('publicJoin');
  }

  putLink(link: LinkRecord): LinkRecord {
    const fresh = { ...link, version: this.version };
    const { links } = this.publicJoin;
    const isThere = links.some(({ id }) => id === link.id);
    this.putPublicJoin({
      ...this.publicJoin, links: isThere ? links.map((one) => (one.id === link.id ? fresh : one)) : [fresh, ...links],
    });
    return fresh;
  }

  send(message: OutboxMessage): void {
    this.#messages.push(message);
  }

  /** What is to be kept of all this. */
  kept<T>(answer: T): Kept<T> {
    const { version } = this;
    const { meta } = this.#reading;
    const put = new Map<string, unknown>();
    const changed: OrgChange[] = [];
    const tell = (kind: EntityKind, ids: Iterable<Id>): void => {
      for (const id of ids) changed.push({ type: 'upsert', kind, id, version });
    };
    tell('member', Array.from(this.#members.values(), ({ id }) => id));
    tell('invitation', this.invitations.changed);
    tell('joinRequest', this.requests.changed);
    for (const kind of new Set(this.#alone)) tell(kind, [this.settings.organization.id]);
    if (changed.length === 0) return { answer, put, changed };

    if (this.invitations.changed.size > 0) put.set(INVITATIONS, this.invitations.all);
    if (this.requests.changed.size > 0) put.set(REQUESTS, this.requests.all);
    if (this.#alone.includes('joinRules')) put.set(RULES, this.rules);
    if (this.#alone.includes('publicJoin')) put.set(PUBLIC_JOIN, this.publicJoin);
    const revision = meta.revision + 1;
    if (this.#messages.length > 0) put.set(outboxKey(revision), this.#messages);
    this.#putMembers(put);
    const admins = new Set([...meta.accountAdminIds, ...countedAdmins(this.#members.values())]);
    put.set(META, {
      ...meta, revision, members: meta.members + this.#added, seated: this.#seated, accountAdminIds: [...admins],
    } satisfies Meta);
    return { answer, put, changed };
  }

  #putMembers(put: Map<string, unknown>): void {
    const blocks = new Map<string, Member[]>();
    for (const [place, member] of this.#members) {
      const key = blockKey(place);
      const block = blocks.get(key) ?? [...blockIn(this.#reading.values, key)];
      block[place % BLOCK] = member;
      blocks.set(key, block);
    }
    for (const [key, block] of blocks) put.set(key, block);
  }

  #takeSeat(): void {
    const { seats = Infinity } = this.settings;
    if (this.#seated >= seats) throw seatsFull(seats);
    this.#seated++;
  }

  #at(place: number): Member {
    const member = this.#members.get(place) ?? memberIn(this.#reading.values, place);
    if (!member) throw new Again({ keys: [blockKey(place)] });
    return member;
  }
}
