/** Runs the suite where there is no test runner, and one case at a time where there is one. */
import { BrokenPromise, show } from './assert.js';
import type { Case } from './case.js';
import type { Harness } from './harness.js';
import type { Offer } from './needs.js';
import { stageOf } from './stage.js';

export type Result =
  | { readonly name: string; readonly outcome: 'passed' }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: BrokenPromise }
  /** This backend does not offer what the case is about. */
  | { readonly name: string; readonly outcome: 'not-applicable'; readonly missing: readonly string[] };

const PATIENCE_MS = 10_000;

/** Not `randomUUID`: a page that is not served safely does not have it. */
const newName = (): string => `case-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

/** What one case came to. Never rejects. */
export async function runCase({ name, needs, run }: Case, harness: Harness): Promise<Result> {
  const { open, strike } = stageOf(harness, newName());
  const play = async (): Promise<Result> => {
    const { client, session } = await open();
    const offer: Offer = {
      client, session, otherViewers: harness.openAs !== undefined, visitors: harness.openAsVisitor !== undefined,
      messages: harness.sent !== undefined, seats: harness.seats ?? false,
    };
    const missing = needs.filter(({ met }) => !met(offer)).map(({ what }) => what);
    if (missing.length > 0) return { name, outcome: 'not-applicable', missing };
    await run(open);
    return { name, outcome: 'passed' };
  };
  const failed = (error: unknown): Result => ({
    name, outcome: 'failed',
    error: error instanceof BrokenPromise
      ? error : new BrokenPromise(`it failed where it should not: ${show(error)}`, { cause: error }),
  });
  const result = await within(harness.patienceMs ?? PATIENCE_MS, play()).catch(failed);
  return within(harness.patienceMs ?? PATIENCE_MS, strike()).then(() => result, (error: unknown) =>
    result.outcome === 'failed' ? result : failed(error));
}

/** What each case came to, one after the other. */
export async function runSuite(suite: readonly Case[], harness: Harness): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const one of suite) results.push(await runCase(one, harness));
  return results;
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new BrokenPromise(`it did not end within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
