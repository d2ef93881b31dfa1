/** How somebody stands towards an organisation that wants to invite them. */
export const STANDINGS = ['none', 'invited', 'pending', 'rejected', 'member', 'terminated'] as const;
export type Standing = (typeof STANDINGS)[number];
