import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldKey } from '../../domain/field.js';
import { RetryKey } from '../../state/retry-key.js';
import { createPosition } from '../../state/positions.js';
import type { Reading } from '../../state/query.js';
import type { Session } from '../../state/session.js';
import type { JoinRules } from '../../domain/join-rules.js';
import { asOrgError } from '../../client/errors.js';
import type { OrgErrorData } from '../../client/errors.js';
import { OrgJoinRulesSavedEvent, OrgJoinRulesSaveEvent } from './events.js';
import { RulesDraft } from './rules-draft.js';
import type { RuleKey, RuleValue } from './rules-draft.js';
import { saveRules } from './save-rules.js';
import type { SaveOutcome } from './save-rules.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Unsaved rules, kept while their session lives: the tag may be closed and opened again meanwhile. */
const drafts = new WeakMap<Session, RulesDraft>();

/** The rules that are being changed: what was changed, how it is saved, and what becomes of that. */
export class RulesController implements ReactiveController {
  readonly #host: Host;
  readonly #key = new RetryKey();
  readonly #positionKey = new RetryKey();
  #session: Session | undefined;
  #outcome: SaveOutcome | undefined;
  #isCreating = false;
  /** Why the last position could not be made. */
  creationFailure: OrgErrorData | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get draft(): RulesDraft | undefined {
    return this.#session && drafts.get(this.#session);
  }

  /** What became of the last save, until something is changed. */
  get outcome(): SaveOutcome | undefined {
    return this.#outcome;
  }

  get isCreating(): boolean {
    return this.#isCreating;
  }

  hostUpdated(): void {
    this.#guardPage(this.#host.isConnected && this.draft?.edits.isDirty === true);
  }

  hostDisconnected(): void {
    this.#guardPage(false);
  }

  /** Takes up the rules as far as they were read. */
  follow(session: Session | undefined, fields: readonly FieldKey[], reading: Reading<JoinRules>): void {
    if (session !== this.#session) {
      this.#session = session;
      this.#outcome = undefined;
    }
    if (!session || reading.status !== 'ready') return;
    const draft = drafts.get(session);
    if (draft) draft.refresh(reading.data);
    else drafts.set(session, new RulesDraft(reading.data, fields));
  }

  set(key: RuleKey, value: RuleValue): void {
    this.#change((draft) => {
      draft.set(key, value);
    });
  }

  choose(key: RuleKey, side: 'mine' | 'theirs'): void {
    this.#change((draft) => {
      draft.edits.choose(key, side);
    });
  }

  discard(): void {
    this.#change((draft) => {
      if (!draft.saving) draft.discard();
    });
  }

  /** @returns What became of it; `undefined`: there was nothing to do, or the host said no. */
  async save(): Promise<SaveOutcome | undefined> {
    const [draft, session] = [this.draft, this.#session];
    if (!draft || !session || draft.saving || !draft.edits.isDirty) return undefined;
    const isSettled = draft.edits.conflicts.length === 0;
    if (isSettled && !this.#host.dispatchEvent(new OrgJoinRulesSaveEvent({ rules: draft.base, patch: draft.patch }))) return undefined;
    const saving = saveRules(session, draft, this.#key);
    this.#outcome = undefined;
    this.#host.requestUpdate();
    const outcome = await saving;
    if (this.#session === session) this.#outcome = outcome;
    this.#host.requestUpdate();
    if (outcome.status === 'saved') this.#host.dispatchEvent(new OrgJoinRulesSavedEvent({ rules: outcome.rules, before: outcome.before }));
    return outcome;
  }

  /** Makes a position, so that there is one to choose. */
  async createPosition(name: string): Promise<boolean> {
    const session = this.#session;
    if (!session || this.#isCreating) return false;
    this.#isCreating = true;
    this.creationFailure = undefined;
    this.#host.requestUpdate();
    try {
      const { idempotency } = session.ready.capabilities;
      await createPosition(session, name, idempotency ? { idempotencyKey: this.#positionKey.for(name) } : {});
      this.#positionKey.ended();
      return true;
    } catch (error) {
      this.#positionKey.ended(error);
      this.creationFailure = asOrgError(error);
      return false;
    } finally {
      this.#isCreating = false;
      this.#host.requestUpdate();
    }
  }

  #change(act: (draft: RulesDraft) => void): void {
    const { draft } = this;
    if (!draft) return;
    act(draft);
    if (this.#outcome?.status !== 'invalid' || draft.problems.size === 0) this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  #guardPage(isOn: boolean): void {
    if (isOn) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
