/** The few assertions that the suite needs, so that it needs no test library. */
import { isAbort, OrgError } from '../client/errors.js';
import type { OrgErrorCode } from '../client/errors.js';

/** What a client did against its promise. */
export class BrokenPromise extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BrokenPromise';
  }
}

const LONGEST = 400;
const UNWRITABLE: ReadonlySet<string> = new Set(['symbol', 'function', 'bigint']);

/** A value as a developer wants to read it. */
export function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}${OrgError.is(value) ? ` (${value.code})` : ''}`;
  const text = write(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

function write(value: unknown): string {
  try {
    const writable = (_key: string, one: unknown): unknown => (UNWRITABLE.has(typeof one) ? String(one) : one);
    return JSON.stringify(value, writable) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value); // it goes round in circles
  }
}

export function ok(holds: unknown, what: string): asserts holds {
  if (!holds) throw new BrokenPromise(what);
}

/** Equal in what they hold. A property that is undefined counts as missing. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (!alike(actual, expected)) throw new BrokenPromise(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

/** Equal, in whatever order. */
export function sameItems(actual: readonly string[], expected: readonly string[], what: string): void {
  const missing = expected.filter((one) => !actual.includes(one));
  const extra = actual.filter((one) => !expected.includes(one));
  if (missing.length + extra.length === 0 && actual.length === expected.length) return;
  const twice = actual.filter((one, index) => actual.indexOf(one) !== index);
  throw new BrokenPromise(`${what}: missing ${show(missing)}, too many ${show(extra)}, more than once ${show(twice)}`);
}

export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || (Array.isArray(a) && a.length !== (b as unknown[]).length)) return false;
  const [first, second] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].every((key) =>
    alike(own(first, key), own(second, key)));
}

const own = (from: Record<string, unknown>, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);

/** What a call came to. Never rejects, unless the call threw instead of rejecting. */
export async function outcome(call: () => unknown): Promise<{ readonly value: unknown } | { readonly error: unknown }> {
  let pending: unknown;
  try {
    pending = call();
  } catch (error) {
    throw new BrokenPromise(`it threw instead of rejecting: ${show(error)}`, { cause: error });
  }
  ok(typeof (pending as Promise<unknown> | null | undefined)?.then === 'function',
    `it answered ${show(pending)} instead of a promise`);
  return (pending as Promise<unknown>).then((value) => ({ value }), (error: unknown) => ({ error }));
}

/** The call is refused with this code. */
export async function refuses(what: string, code: OrgErrorCode, call: () => unknown): Promise<OrgError> {
  const result = await outcome(call);
  ok('error' in result,
    `${what}: expected to be refused (${code}), got ${'value' in result ? show(result.value) : ''}`);
  const { error } = result;
  ok(OrgError.is(error), `${what}: expected an OrgError (${code}), got ${show(error)}`);
  ok(error.code === code, `${what}: expected to be refused (${code}), got ${show(error)}`);
  return error;
}

/** The call is refused with `validation`, and the answer names the field. */
export async function refusesField(what: string, field: string, call: () => unknown): Promise<OrgError> {
  const error = await refuses(what, 'validation', call);
  const named = error.fields?.map((one) => one.field) ?? [];
  ok(named.includes(field), `${what}: expected the answer to name ${field}, it names ${show(named)}`);
  return error;
}

/** The call ends with `AbortError`. */
export async function aborts(what: string, call: () => unknown): Promise<void> {
  const result = await outcome(call);
  ok('error' in result && isAbort(result.error),
    `${what}: expected AbortError, got ${show('error' in result ? result.error : result.value)}`);
}

/** The call answers, or is refused in an orderly way. Tells which. */
export async function settles(what: string, call: () => unknown): Promise<boolean> {
  const result = await outcome(call);
  if ('value' in result) return true;
  ok(OrgError.is(result.error), `${what}: expected an OrgError, got ${show(result.error)}`);
  return false;
}
