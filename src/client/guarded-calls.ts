/** How calls to a host's client cross the border: whatever it does, each settles with what was promised, or an `OrgError`. */
import type { Schema } from '../domain/schema.js';
import type { CallOptions } from './call.js';
import { isAbort, OrgError } from './errors.js';

/** How long a call may take before it counts as lost, in ms. */
export const DEFAULT_TIMEOUT = 30_000;

const taken = <T>(schema: Schema<T>, answer: unknown, call: string): T => {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const where = result.error.issues[0].path.join('.');
  throw new OrgError({ code: 'protocol', message: `${call} answered something else than promised${where && ` at ${where}`}` });
};

const asOrgError = (error: unknown, call: string): unknown =>
  OrgError.is(error) || isAbort(error) ? error
    : new OrgError({ code: 'server', message: `${call} failed: ${error instanceof Error ? error.message : String(error)}` }, { cause: error });

interface Attempt {
  readonly call: string;
  readonly schema: Schema<unknown>;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly run: (options: { readonly signal: AbortSignal }) => unknown;
}

const attempt = async ({ call, schema, timeout, signal, run }: Attempt): Promise<unknown> => {
  signal?.throwIfAborted();
  const own = new AbortController();
  let settle = (): void => undefined;
  const cut = new Promise<never>((_, reject) => {
    const aborted = (): void => {
      own.abort();
      reject(new DOMException(`${call} was aborted`, 'AbortError'));
    };
    const timer = setTimeout(() => {
      own.abort();
      reject(new OrgError({ code: 'timeout', message: `${call} did not answer within ${String(timeout)} ms` }));
    }, timeout);
    signal?.addEventListener('abort', aborted, { once: true });
    settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
  });
  try {
    return taken(schema, await Promise.race([run({ signal: own.signal }), cut]), call);
  } catch (error) {
    throw asOrgError(error, call);
  } finally {
    settle();
  }
};

/** What a method answers, and how many arguments stand before its options. */
export interface Answer {
  readonly schema: Schema<unknown>;
  readonly before: number;
}
export const answer = (schema: Schema<unknown>, before: number): Answer => ({ schema, before });

/** What each method of a port answers. */
export type Answers<P> = { readonly [M in keyof P]-?: Answer };

type Method = (...args: readonly unknown[]) => unknown;

/**
 * The methods of a host's object that are known, each behind the border; those it does not have stay missing.
 * @param prefix Stands before a method's name in messages.
 * @param timeout In ms, for each call.
 */
export const guarded = <P extends object>(
  target: P, answers: Answers<P>, prefix: string, timeout: number = DEFAULT_TIMEOUT,
): P =>
  Object.fromEntries(Object.entries<Answer>(answers).flatMap(([name, { schema, before }]) => {
    const method = (target as Readonly<Record<string, unknown>>)[name];
    if (typeof method !== 'function') return [];
    const run: Method = (...args) => {
      const options = args[before] as CallOptions | undefined;
      return attempt({
        call: prefix + name, schema, timeout, signal: options?.signal,
        run: (own) => (method as Method).apply(target, [...args.slice(0, before), { ...options, ...own }]),
      });
    };
    return [[name, run]];
  })) as P;
