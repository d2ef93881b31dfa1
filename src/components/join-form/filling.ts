import type { ReactiveControllerHost } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { FieldKey } from '../../domain/field.js';
import { problemWith } from './asked.js';
import type { Asked, JoinWords } from './asked.js';
import { fieldId } from './fields.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface FieldProblem {
  readonly code: string;
  /** In the reader's language, from the backend. */
  readonly message?: string | undefined;
}

/** What somebody fills in, kept whatever becomes of a try to send it. */
export class Filling {
  readonly typed = new Map<FieldKey, string | readonly string[]>();
  readonly problems = new Map<FieldKey, FieldProblem>();
  /** What the backend refused that no field of the form is for. */
  rest: readonly string[] = [];
  readonly #host: Host;
  /** Dates that are half typed. */
  readonly #half = new Set<FieldKey>();

  constructor(host: Host) {
    this.#host = host;
  }

  clear(): void {
    for (const one of [this.typed, this.problems, this.#half]) one.clear();
    this.rest = [];
  }

  /** @param isHalf Not a whole value yet; the last whole one stays. */
  type(key: FieldKey, value: string | readonly string[], isHalf = false): void {
    if (isHalf) this.#half.add(key);
    else {
      this.#half.delete(key);
      this.typed.set(key, value);
    }
    this.problems.delete(key);
    this.#host.requestUpdate();
  }

  /** Whether it can be sent; if not, `problems` says why. */
  check(questions: readonly Asked[]): boolean {
    this.problems.clear();
    this.rest = [];
    for (const asked of questions) {
      const code = this.#half.has(asked.key) ? 'not-a-date' : problemWith(asked, this.typed);
      if (code) this.problems.set(asked.key, { code });
    }
    return this.problems.size === 0;
  }

  /** Puts what the backend refused to the fields it belongs to. */
  refuse({ fields = [] }: OrgErrorData, keys: readonly FieldKey[]): void {
    const rest: string[] = [];
    for (const { field, code, message } of fields) {
      const key = keys.find((one) => one === field) ?? keys.find((one) => field.startsWith(`${one}.`) || field.startsWith(`${one}[`));
      if (key) this.problems.set(key, { code, message });
      else if (message) rest.push(message);
    }
    this.rest = rest;
  }

  async focus(key: FieldKey): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${fieldId(key)}`)?.focus();
  }
}

const CODES: Readonly<Record<string, keyof JoinWords>> = {
  'too-long': 'refused', 'not-a-number': 'notNumber', 'not-a-date': 'notDate', 'unknown': 'unknown',
};

/** What is wrong with a field, in words. */
export const problemText = ({ code, message }: FieldProblem, { maxLength }: Asked, words: JoinWords, org: string): string => {
  if (message) return message;
  if (code === 'missing' || code === 'required') return words.missing(org);
  if (code === 'too-long' && maxLength !== undefined) return words.tooLong(maxLength);
  return words[CODES[code] ?? 'refused'] as string;
};
