export const INVITE_WAYS = ['link', 'addresses', 'contacts', 'person'] as const;
/** A way to invite: by what anyone can have, by phone or email, from contacts, one person with their place. */
export type InviteWay = (typeof INVITE_WAYS)[number];

export const isInviteWay = (value: unknown): value is InviteWay => (INVITE_WAYS as readonly unknown[]).includes(value);
