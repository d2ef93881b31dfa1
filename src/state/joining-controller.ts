import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asOrgError, isAbort, OrgError } from '../client/errors.js';
import type { OrgErrorCode, OrgErrorData } from '../client/errors.js';
import { guarded } from '../client/guarded-calls.js';
import { JOINING_ANSWERS } from '../client/joining-answers.js';
import type { JoiningPort } from '../client/joining.js';
import type { OrgClient } from '../client/org-client.js';
import type { JoinAnswers } from '../domain/join-request.js';
import type { JoinOutcome, JoinPreview, JoinTicket } from '../domain/join-ticket.js';
import { RetryKey } from './retry-key.js';

/** How far a stranger is on the way in. */
export type Joining =
  /** There is nothing to open yet. `failure`: why the last door number opened nothing. */
  | { readonly step: 'asking'; readonly doorNumber?: string; readonly failure?: OrgErrorData }
  | { readonly step: 'looking' }
  /** `failure`: why the last try to join did not go through; it can be tried again as it is. */
  | { readonly step: 'filling'; readonly ticket: JoinTicket; readonly preview: JoinPreview; readonly failure?: OrgErrorData }
  /** There is no way on from here by itself. `preview`: it was found out on joining. */
  | { readonly step: 'stopped'; readonly failure: OrgErrorData; readonly preview?: JoinPreview }
  | { readonly step: 'done'; readonly outcome: JoinOutcome; readonly preview: JoinPreview; readonly at: Date };

/** Refusals that leave the form where it is: what was filled in can be sent again, or mended. */
const IN_PLACE: readonly OrgErrorCode[] =
  ['network', 'timeout', 'server', 'protocol', 'rate-limited', 'validation', 'conflict', 'idempotency-mismatch'];

export const isDoor = (ticket: JoinTicket): ticket is { readonly doorNumber: string } => 'doorNumber' in ticket;

const sameTicket = (a: JoinTicket | undefined, b: JoinTicket | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const asData = (thrown: unknown): OrgErrorData =>
  asOrgError(thrown);

/** Opens a ticket and joins by it, through a host's client behind the border. It needs no session. */
export class JoiningController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #key = new RetryKey();
  #client: OrgClient | undefined;
  #port: JoiningPort | undefined;
  #given: JoinTicket | undefined;
  /** What was found by hand. */
  #found: JoinTicket | undefined;
  #joining: Joining = { step: 'looking' };
  #call: AbortController | undefined;
  #again: (() => Promise<void>) | undefined;
  #waitUntil = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get joining(): Joining {
    return this.#joining;
  }

  /** A call is under way that somebody asked for. */
  get isBusy(): boolean {
    return this.#call !== undefined && this.#joining.step !== 'looking';
  }

  /** How many seconds the backend wants to be left alone. */
  get wait(): number {
    return Math.max(0, Math.ceil((this.#waitUntil - Date.now()) / 1000));
  }

  /**
   * Takes up what the page gives. The same again changes nothing.
   * @param ticket Missing: a door number is asked for.
   * @param timeout In ms, for each call.
   */
  open(client: OrgClient | undefined, ticket: JoinTicket | undefined, timeout: number | undefined): void {
    const isSame = sameTicket(ticket, this.#given);
    if (client === this.#client && isSame) return;
    // Whoever signs in on the way, and so comes by another client, has found the door already.
    if (!isSame) this.#found = undefined;
    const wanted = ticket ?? this.#found;
    this.#client = client;
    this.#given = ticket;
    this.#port = client?.joining && guarded(client.joining, JOINING_ANSWERS, 'joining.', timeout);
    this.#drop();
    this.#again = undefined;
    this.#joining = { step: client && !wanted ? 'asking' : 'looking' };
    if (client && !this.#port)
      this.#joining = { step: 'stopped', failure: new OrgError({ code: 'unsupported', message: 'this backend has no joining' }) };
    else if (client && wanted) void this.#look(wanted);
  }

  /** Leaves what is shown, and asks for a door number. */
  ask(): void {
    this.#found = undefined;
    this.#drop();
    this.#set({ step: 'asking' });
  }

  /** Looks what a door number opens. */
  find(doorNumber: string): Promise<void> {
    return this.#look({ doorNumber });
  }

  /** @returns How it ended; `undefined`: it did not, and `joining` says why. */
  async join(answers: JoinAnswers): Promise<JoinOutcome | undefined> {
    const { joining } = this;
    if (joining.step !== 'filling' || this.isBusy || this.wait > 0) return undefined;
    const { ticket, preview } = joining;
    let asked = preview;
    const outcome = await this.#run(async (port, signal) => {
      const idempotencyKey = this.#key.for([ticket, answers]);
      try {
        const ended = await port.join(ticket, answers, { signal, idempotencyKey });
        this.#key.ended();
        return ended;
      } catch (thrown) {
        this.#key.ended(thrown);
        // The rules may ask for something else by now.
        if (OrgError.is(thrown) && thrown.code === 'validation') asked = await port.preview(ticket, { signal }).catch(() => preview);
        throw thrown;
      }
    }, (failure) => {
      if (IN_PLACE.includes(failure.code)) return { step: 'filling', ticket, preview: asked, failure };
      this.#again = () => {
        this.#set({ step: 'filling', ticket, preview });
        return Promise.resolve();
      };
      return { step: 'stopped', failure, preview };
    });
    if (outcome) this.#set({ step: 'done', outcome, preview, at: new Date() });
    return outcome;
  }

  /** After a dead end that may be none any more: looks again, or goes back to what was filled in. */
  async retry(): Promise<void> {
    if (!this.isBusy && this.wait === 0) await this.#again?.();
  }

  hostDisconnected(): void {
    // A move within the document disconnects and connects in one go.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#drop();
      // What was found out stays; what was still looked for is looked for again.
      if (this.#joining.step === 'looking') this.#client = undefined;
    });
  }

  async #look(ticket: JoinTicket): Promise<void> {
    if (this.isBusy || this.wait > 0) return;
    this.#again = () => this.#look(ticket);
    const preview = await this.#run((port, signal) => port.preview(ticket, { signal }), (failure) =>
      (isDoor(ticket) && failure.code !== 'unauthenticated'
        ? { step: 'asking', doorNumber: ticket.doorNumber, failure } : { step: 'stopped', failure }));
    if (!preview) return;
    if (isDoor(ticket)) this.#found = ticket;
    this.#set({ step: 'filling', ticket, preview });
  }

  async #run<T>(
    call: (port: JoiningPort, signal: AbortSignal) => Promise<T>, failed: (failure: OrgErrorData) => Joining,
  ): Promise<T | undefined> {
    if (!this.#port) return undefined;
    const own = (this.#call = new AbortController());
    this.#host.requestUpdate();
    try {
      const answer = await call(this.#port, own.signal);
      if (own.signal.aborted) return undefined;
      this.#call = undefined;
      return answer;
    } catch (thrown) {
      if (own.signal.aborted || isAbort(thrown)) return undefined;
      this.#call = undefined;
      const failure = asData(thrown);
      if (failure.code === 'rate-limited') this.#waitFor(failure.retryAfterMs ?? 0);
      this.#set(failed(failure));
      return undefined;
    }
  }

  #set(joining: Joining): void {
    this.#joining = joining;
    this.#host.requestUpdate();
  }

  /** Counts down by the second, for whoever shows it. */
  #waitFor(ms: number): void {
    this.#waitUntil = Date.now() + ms;
    clearInterval(this.#clock);
    this.#clock = setInterval(() => {
      if (this.wait === 0) clearInterval(this.#clock);
      this.#host.requestUpdate();
    }, Math.min(1000, Math.max(ms, 16)));
  }

  #drop(): void {
    this.#call?.abort();
    this.#call = undefined;
    this.#waitUntil = 0;
    clearInterval(this.#clock);
  }
}
