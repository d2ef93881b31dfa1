/** Answers for several at once: one that fails keeps nobody else from succeeding (R20). */
import type { BulkItem, BulkResult } from '../../bulk.js';
import { OrgError } from '../../errors.js';
import type { OrgErrorData } from '../../errors.js';

const dataOf = ({ code, message, reason, fields, retryAfterMs, related, current }: OrgError): OrgErrorData => ({
  code, message, ...(reason !== undefined && { reason }), ...(fields && { fields }),
  ...(retryAfterMs !== undefined && { retryAfterMs }), ...(related && { related }),
  ...(current !== undefined && { current }),
});

/** @param decide Answers for one, or throws an `OrgError`. What else is thrown ends it all. */
export function forEach<In, Out>(targets: readonly In[], decide: (target: In, index: number) => Out): BulkResult<Out> {
  return {
    items: targets.map((target, index): BulkItem<Out> => {
      try {
        return { index, ok: true, value: decide(target, index) };
      } catch (error) {
        if (!(error instanceof OrgError)) throw error;
        return { index, ok: false, error: dataOf(error) };
      }
    }),
  };
}
