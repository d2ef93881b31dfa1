/** Tags of the kit that another tag of the kit puts on the page. */
export type KitTag = 'member-editor';

const names = new Map<KitTag, string>();

/** What a tag of the kit is called on this page. No element names another one in any other way. */
export const tagName = (tag: KitTag): string => names.get(tag) ?? tag;

/** For a host that registers a class of the kit under a name of its own. */
export const setTagName = (tag: KitTag, name: string): void => {
  names.set(tag, name);
};
