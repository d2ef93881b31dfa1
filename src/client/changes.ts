import type { Id, Version } from '../domain/schema.js';
import type { EntityKind } from './errors.js';

/** What changed in an organisation, for whoever shows it. */
export type OrgChange =
  /** One entity was created, changed or removed. */
  | { readonly type: 'upsert' | 'remove'; readonly kind: EntityKind; readonly id: Id; readonly version?: Version }
  /** Too much changed to say, or something may have been missed: read again. */
  | { readonly type: 'resync' }
  /** The viewer's own standing changed. */
  | { readonly type: 'session'; readonly reason: 'permissions' | 'removed' | 'signed-out' };

/** How the line to the backend's changes stands. */
export type LinkState = 'connecting' | 'live' | 'polling' | 'offline' | 'closed';

export interface SubscribeOptions {
  /** Ends the subscription, as the returned function does. */
  readonly signal?: AbortSignal | undefined;
  readonly onState?: ((state: LinkState) => void) | undefined;
}
