/** The answers to writes with an idempotency key, so that a repeated write has one effect. */
import { OrgError } from '../errors.js';

export interface Receipt {
  readonly content: string;
  readonly answer: unknown;
}
/** Oldest first. */
export type Receipts = readonly (readonly [key: string, receipt: Receipt])[];

/** So many are remembered; a retry comes within seconds. */
const KEPT = 200;
/** And so much of them, in UTF-16 code units: one receipt can stand for thousands of people. */
const LARGEST = 4_000_000;

/** The same for the same content, whatever order its keys are in. */
export const contentOf = (...content: readonly unknown[]): string => JSON.stringify(content, (_, value: unknown) =>
  (value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));

/** What was answered to this key before; `undefined`: nothing. */
export function recall(receipts: Receipts, key: string, content: string): Receipt | undefined {
  const receipt = receipts.find(([one]) => one === key)?.[1];
  if (receipt && receipt.content !== content) {
    const message = `The key ${JSON.stringify(key)} stands for another change.`;
    throw new OrgError({ code: 'idempotency-mismatch', message });
  }
  return receipt;
}

export function remember(receipts: Receipts, key: string, content: string, answer: unknown): Receipts {
  let room = LARGEST - content.length;
  const others = receipts.slice(-(KEPT - 1));
  const oldest = others.findLastIndex(([, receipt]) => (room -= receipt.content.length) < 0);
  return [...others.slice(oldest + 1), [key, { content, answer }]];
}
