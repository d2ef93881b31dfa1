import { OrgError } from '../client/errors.js';
import type { OrgClient } from '../client/org-client.js';
import type { Session } from './session.js';

type Having<P, M extends keyof P> = P & { readonly [K in M]-?: NonNullable<P[K]> };

/**
 * A port of the session's client, with a method that not every backend has.
 * @throws OrgError `unsupported` where it is missing: a widget asked for what the backend did not offer.
 */
export const port = <N extends keyof OrgClient, M extends keyof NonNullable<OrgClient[N]> = never>(
  session: Session, name: N, method?: M,
): Having<NonNullable<OrgClient[N]>, M> => {
  const found = session.client[name] as NonNullable<OrgClient[N]> | undefined;
  if (!found || (method !== undefined && typeof (found as Record<M, unknown>)[method] !== 'function'))
    throw new OrgError({ code: 'unsupported', message: `this backend has no ${name}${method === undefined ? '' : `.${String(method)}`}` });
  return found as Having<NonNullable<OrgClient[N]>, M>;
};
