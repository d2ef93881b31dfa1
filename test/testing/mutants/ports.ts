/** Ways to break a method of any port. */
import type { BulkItem, BulkResult } from '../../../src/client/bulk.js';
import type { Capabilities } from '../../../src/client/capabilities.js';
import { OrgError } from '../../../src/client/errors.js';
import type { OrgErrorCode } from '../../../src/client/errors.js';
import type { WriteOptions } from '../../../src/client/org-client.js';
import type { Port, PortName } from '../delegate.js';
import { says } from './mutant.js';
import type { Mutant } from './mutant.js';

type Method = (...args: readonly unknown[]) => Promise<unknown>;
type Methods<P extends PortName> = { readonly [M in keyof Port<P>]: Port<P>[M] extends (...args: infer A) => Promise<infer R> ? { args: A; answer: R } : never };
type Args<P extends PortName, M extends keyof Port<P>> = Methods<P>[M] extends { args: infer A extends readonly unknown[] } ? A : never;
type Answer<P extends PortName, M extends keyof Port<P>> = Methods<P>[M] extends { answer: infer R } ? R : never;

/** Another method in place of this one. */
const instead = <P extends PortName>(port: P, method: keyof Port<P> & string, make: (own: Method) => Method): Mutant['breaks'] =>
  (ports) => ({ [port]: { [method]: make((ports[port] as Record<string, Method>)[method] as Method) } });

/** Makes something else of what a method answers. */
export const answers = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, edit: (answer: Answer<P, M>, ...args: Args<P, M>) => unknown,
): Mutant['breaks'] =>
  instead(port, method, (own) => async (...args) => edit(await own(...args) as Answer<P, M>, ...args as unknown as Args<P, M>));

/** Makes something else of what a method is given. */
export const receives = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, edit: (...args: Args<P, M>) => readonly unknown[],
): Mutant['breaks'] =>
  instead(port, method, (own) => async (...args) => own(...edit(...args as unknown as Args<P, M>)));

/** Answers this where it should refuse. */
export const forgives = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, codes: readonly OrgErrorCode[], answer: unknown,
): Mutant['breaks'] =>
  instead(port, method, (own) => (...args) => own(...args).catch((error: unknown) => {
    if (OrgError.is(error) && codes.includes(error.code)) return answer;
    throw error;
  }));

/** Answers well for those for whom it should refuse. */
export const forgivesEach = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, code: OrgErrorCode, value: unknown,
): Mutant['breaks'] =>
  eachItem(port, method, (item) => (!item.ok && item.error.code === code ? { index: item.index, ok: true, value } : item));

/** Makes something else of the answer for each. */
export const eachItem = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, edit: (item: BulkItem<object>, index: number) => BulkItem<unknown>,
): Mutant['breaks'] =>
  instead(port, method, (own) => async (...args) => {
    const { items } = await own(...args) as BulkResult<object>;
    return { items: items.map(edit) };
  });

/** Answers the other way round. */
export const reversed = <P extends PortName, M extends keyof Port<P> & string>(port: P, method: M): Mutant['breaks'] =>
  instead(port, method, (own) => async (...args) => ({ items: (await own(...args) as BulkResult<unknown>).items.toReversed() }));

/** Goes out of its way to fail with an error of its own at something it does not expect. */
export const stumbles = <P extends PortName, M extends keyof Port<P> & string>(
  port: P, method: M, over: (...args: Args<P, M>) => unknown,
): Mutant['breaks'] =>
  instead(port, method, (own) => async (...args) => {
    over(...args as unknown as Args<P, M>);
    return own(...args);
  });

/** Changes what is declared, and does as before. */
export const declaring = (less: (whole: Capabilities) => Partial<Capabilities>): Mutant['breaks'] =>
  says((session) => ({ ...session, capabilities: { ...session.capabilities, ...less(session.capabilities) } }));

/** The same part of the capabilities with something else in it. */
export const part = <K extends 'invitations' | 'publicJoin' | 'joinRequests' | 'joinRules'>(
  name: K, less: Partial<Exclude<Capabilities[K], false | undefined>>,
): Mutant['breaks'] =>
  declaring((whole) => ({ [name]: { ...whole[name] as object, ...less } }));

/** Several breaks at once, of different methods. */
export const all = (...breaks: readonly Mutant['breaks'][]): Mutant['breaks'] => (ports) => {
  const changes = breaks.map((one) => one(ports) as Record<string, object>);
  const names = new Set(changes.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...names].map((name) =>
    [name, typeof changes.find((one) => one[name])?.[name] === 'function'
      ? changes.findLast((one) => one[name])?.[name]
      : Object.assign({}, ...changes.map((one) => one[name]))]));
};

/** The methods that write, and at which place their options stand. */
export const WRITES: readonly (readonly [port: PortName, method: string, options: number])[] = [
  ['members', 'restore', 2], ['invitations', 'create', 2], ['invitations', 'resend', 2], ['invitations', 'cancel', 2],
  ['publicJoin', 'createLink', 2], ['publicJoin', 'resetDoorNumber', 1], ['joinRequests', 'decide', 3],
  ['joinRules', 'update', 2], ['joining', 'join', 2],
];

/** Every write of the ports for inviting and joining, done otherwise. */
export const everyWrite = (
  make: (own: (options: WriteOptions | undefined) => Promise<unknown>, options: WriteOptions | undefined) => Promise<unknown>,
): Mutant['breaks'] =>
  all(...WRITES.map(([port, method, at]) => instead(port, method as never, (own) => (...args) =>
    make((options) => own(...args.slice(0, at), options), args[at] as WriteOptions | undefined))));
