/**
 * The border to a host's client: whatever it throws, answers or never answers, behind this every call is a promise that
 * settles with parsed data or an `OrgError`, or with `AbortError`.
 */
import { OF_CLIENT, OF_PORTS } from './answers.js';
import type { PortName } from './answers.js';
import { DEFAULT_TIMEOUT, guarded } from './guarded-calls.js';
import type { Answers } from './guarded-calls.js';
import type { OrgClient } from './org-client.js';

export { DEFAULT_TIMEOUT };

const guardedSubscribe = (client: OrgClient): NonNullable<OrgClient['subscribe']> => (orgId, onChange, options) => {
  try {
    const end: unknown = client.subscribe?.(orgId, onChange, options);
    return typeof end === 'function' ? () => void (end as () => unknown)() : () => undefined;
  } catch (error) {
    console.warn('rosterkit: the client could not subscribe to changes.', error);
    return () => undefined;
  }
};

/** @param timeout In ms, for each call. */
export const guard = (client: OrgClient, timeout: number = DEFAULT_TIMEOUT): OrgClient => {
  const ports = Object.entries(OF_PORTS).flatMap(([name, answers]) => {
    const port: object | undefined = client[name as PortName];
    return port ? [[name, guarded(port, answers as Answers<object>, `${name}.`, timeout)] as const] : [];
  });

  return {
    ...guarded<Pick<OrgClient, 'listOrganizations' | 'open'>>(client, OF_CLIENT, '', timeout),
    ...Object.fromEntries(ports),
    id: client.id,
    ...(typeof client.subscribe === 'function' && { subscribe: guardedSubscribe(client) }),
    close: () => client.close?.(),
  } as OrgClient;
};
