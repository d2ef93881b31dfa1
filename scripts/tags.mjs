/** The tags of the kit, as the tree says them: src/define/<tag>.ts defines src/components/<tag>/<tag>.ts. */
import { existsSync, readdirSync } from 'node:fs';

/** `member-table` → `MemberTable` */
export const classOfTag = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

/** `MemberTable` → `member-table`, when it stands in the file of that tag. */
export const tagOfClass = (file, name) => {
  const tag = /components\/([\w-]+)\/\1\.[jt]s$/.exec(file)?.[1];
  return tag && (classOfTag(tag) === name || `Org${classOfTag(tag)}` === name) ? tag : undefined;
};

export const tagsIn = (folder = 'src/define') =>
  existsSync(folder)
    ? readdirSync(folder).filter((file) => /^[a-z]+(-[a-z]+)+\.ts$/.test(file)).map((file) => file.slice(0, -3)).sort()
    : [];
