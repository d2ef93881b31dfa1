import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { JoinLink, PublicJoin } from '../../domain/public-join.js';
import type { ISODate } from '../../domain/schema.js';
import { createJoinLink, publicJoinQuery, resetDoorNumber, revokeJoinLink } from '../../state/public-join.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionSource } from '../../state/query-controller.js';
import type { Session } from '../../state/session.js';
import type { Announcer } from '../ui/announcer.js';
import { Deliberate } from '../ui/deliberate.js';
import { asOrgError } from '../../client/errors.js';
import { copyText } from '../ui/failed-view.js';
import { RetryKey } from '../../state/retry-key.js';
import { qrOf } from '../ui/qr.js';
import type { QrCode } from '../ui/qr.js';
import { safeUrl } from '../ui/url.js';
import {
  OrgDoorNumberChangedEvent, OrgDoorNumberResetEvent, OrgJoinLinkCreatedEvent, OrgJoinLinkCreateEvent, OrgJoinLinkRevokedEvent, OrgJoinLinkRevokeEvent,
} from './events.js';
import type { JoinLinkFacts } from './events.js';
import type { InviteWords } from './view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const DAY = 86_400_000;
/** What a link may last, in days; `null`: permanent (R12). */
const LIFETIMES = [1, 7, 30, null] as const;

/** How long links may last here: what the backend caps is left out, and its cap put in. */
export const lifetimes = (session: Session): readonly (number | null)[] => {
  const { publicJoin } = session.ready.capabilities;
  const most = publicJoin ? publicJoin.maxLinkDays : null;
  if (most === null) return LIFETIMES;
  const fitting = LIFETIMES.filter((days): days is 1 | 7 | 30 => days !== null && days <= most);
  return fitting.includes(most as 30) ? fitting : [...fitting, most];
};

/** Without what opens the door. */
const factsOf = ({ url: _url, ...facts }: JoinLink): JoinLinkFacts => facts;

export type LinkAction = 'link' | 'qr' | 'reset' | `revoke ${string}`;

/** Links, codes and the door number: what is read of them and done with them (R10, R12). */
export class LinkWay implements ReactiveController {
  readonly query: QueryController<PublicJoin>;
  readonly asks = new Deliberate<LinkAction>();
  /** What is on its way. */
  busy: LinkAction | undefined;
  failure: { readonly action: LinkAction; readonly error: OrgErrorData } | undefined;
  /** What was put into the clipboard last, while that is news. */
  copied: 'link' | 'door' | undefined;
  /** `null`: could not be drawn. */
  code: QrCode | null | undefined;
  readonly #host: Host;
  readonly #source: SessionSource;
  readonly #announcer: Announcer;
  readonly #key = new RetryKey();
  #days: number | null = 7;
  /** The end that was asked for, kept for another try: the same attempt says the same. */
  #end: { readonly of: string; readonly at: ISODate | null } | undefined;
  #drawn: string | undefined;

  constructor(host: Host, source: SessionSource, announcer: Announcer, isShown: () => boolean) {
    this.#host = host;
    this.#source = source;
    this.#announcer = announcer;
    this.query = new QueryController(host, source, (session) => (isShown() ? publicJoinQuery(session) : undefined));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.left();
  }

  /** The dialog was closed, or another way is shown. */
  left(): void {
    this.asks.drop();
    this.failure = undefined;
    this.copied = undefined;
  }

  /** The chosen lifetime, as far as it may be had here. */
  daysIn(session: Session): number | null {
    const all = lifetimes(session);
    return all.includes(this.#days) ? this.#days : all.includes(7) ? 7 : all.at(-1) ?? null;
  }

  setDays(days: number | null): void {
    this.#days = days;
    this.#host.requestUpdate();
  }

  canWrite(session: Session): boolean {
    const { publicJoin } = session.ready.capabilities;
    return session.can('publicJoin.write') && publicJoin !== undefined && publicJoin !== false && publicJoin.link;
  }

  /** The newest of one's own, else the newest there is. */
  shown({ links }: PublicJoin, session: Session, via: JoinLink['via']): JoinLink | undefined {
    const usable = links.filter((link) => link.via === via && safeUrl(link.url) !== undefined);
    const newest = usable.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return newest.find(({ createdBy }) => createdBy?.id === session.ready.viewer.user.id) ?? newest[0];
  }

  /** Draws the code of a link, unless it is drawn. */
  draw(url: string): void {
    if (this.#drawn === url) return;
    this.#drawn = url;
    this.code = undefined;
    const drawn = (code: QrCode | null): void => {
      if (this.#drawn !== url) return;
      this.code = code;
      this.#host.requestUpdate();
    };
    qrOf(url).then(drawn, () => {
      drawn(null);
    });
  }

  async create(via: JoinLink['via'], words: InviteWords): Promise<void> {
    const { session } = this.#source;
    if (!session || this.busy) return;
    const days = this.daysIn(session);
    const attempt = `${via} ${String(days)}`;
    if (this.#end?.of !== attempt) this.#end = { of: attempt, at: days === null ? null : new Date(Date.now() + days * DAY).toISOString() };
    const expiresAt = this.#end.at;
    if (!this.#host.dispatchEvent(new OrgJoinLinkCreateEvent({ via, expiresAt }))) return;
    await this.#run(via, async () => {
      const link = await createJoinLink(session, { via, expiresAt }, this.#options(session, [attempt, expiresAt]));
      this.#end = undefined;
      this.#host.dispatchEvent(new OrgJoinLinkCreatedEvent({ link: factsOf(link) }));
      this.#announcer.say(via === 'qr' ? words.codeCreated : words.linkCreated);
    });
  }

  async revoke(link: JoinLink, words: InviteWords): Promise<void> {
    const { session } = this.#source;
    if (!session || this.busy || !this.asks.isMeant) return;
    if (!this.#host.dispatchEvent(new OrgJoinLinkRevokeEvent({ link: factsOf(link) }))) return this.drop();
    await this.#run(`revoke ${link.id}`, async () => {
      await revokeJoinLink(session, link.id, this.#options(session, ['revoke', link.id]));
      this.#host.dispatchEvent(new OrgJoinLinkRevokedEvent({ link: factsOf(link) }));
      this.#announcer.say(words.revoked);
    });
    this.#focus('.used h3');
  }

  async reset(words: InviteWords): Promise<void> {
    const { session } = this.#source;
    if (!session || this.busy || !this.asks.isMeant) return;
    if (!this.#host.dispatchEvent(new OrgDoorNumberResetEvent())) return this.drop();
    await this.#run('reset', async () => {
      await resetDoorNumber(session, this.#options(session, ['reset']));
      this.#host.dispatchEvent(new OrgDoorNumberChangedEvent());
      this.#announcer.say(words.resetDone);
    });
    this.#focus('.door .button');
  }

  /** Shows the question before a step that cannot be undone. */
  ask(action: LinkAction): void {
    this.failure = undefined;
    this.asks.ask(action);
    this.#host.requestUpdate();
    this.#focus('.ask .keep');
  }

  drop(): void {
    const asked = this.asks.asked;
    this.asks.drop();
    this.#host.requestUpdate();
    if (asked) this.#focus(asked === 'reset' ? '.door .reset' : `[data-key="${CSS.escape(asked)}"]`);
  }

  async copy(what: 'link' | 'door', text: string, words: InviteWords): Promise<void> {
    const isCopied = await copyText(text);
    this.copied = isCopied ? what : undefined;
    if (!isCopied && what === 'link') this.#host.renderRoot.querySelector<HTMLInputElement>('.share input')?.select();
    this.#announcer.say(isCopied ? (what === 'link' ? words.linkCopied : words.doorNumberCopied) : words.couldNotCopy);
  }

  #options(session: Session, content: unknown): { idempotencyKey?: string } {
    return session.ready.capabilities.idempotency ? { idempotencyKey: this.#key.for(content) } : {};
  }

  async #run(action: LinkAction, work: () => Promise<void>): Promise<void> {
    this.busy = action;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      await work();
      this.#key.ended();
      this.asks.drop();
      this.copied = undefined;
    } catch (error) {
      this.failure = { action, error: asOrgError(error) };
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}
