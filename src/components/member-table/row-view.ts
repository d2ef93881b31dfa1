import type { Member } from '../../domain/member.js';
import { avatarClass, initialsOf } from '../ui/avatar.js';
import { safeUrl } from '../ui/url.js';
import { isPlain } from './columns.js';
import type { Column } from './columns.js';

/** One member as the texts of a row, worked out once. */
export interface RowView {
  readonly member: Member;
  readonly name: string;
  readonly picture: string | undefined;
  readonly initials: string;
  readonly avatar: string;
  readonly head: boolean;
  readonly plain: boolean;
  readonly texts: readonly string[];
  /** Beside the text of the same place; 0 or less: nothing. */
  readonly plus: readonly number[];
}

/** Makes rows of members, for one set of columns. Each member is worked out when first seen, and kept while it is the same. */
export class RowViews {
  readonly columns: readonly Column[];
  readonly #heads: ReadonlySet<string>;
  readonly #views = new WeakMap<Member, RowView>();

  /** @param heads The ids of those who head a department. */
  constructor(columns: readonly Column[], heads: ReadonlySet<string>) {
    this.columns = columns;
    this.#heads = heads;
  }

  of(member: Member): RowView {
    let view = this.#views.get(member);
    if (!view) this.#views.set(member, (view = this.#make(member)));
    return view;
  }

  #make(member: Member): RowView {
    const initials = initialsOf(member.name);
    return {
      member, initials,
      name: member.name,
      picture: safeUrl(member.avatarUrl),
      avatar: avatarClass(member.id, initials),
      head: this.#heads.has(member.id),
      plain: isPlain(member),
      texts: this.columns.map(({ text }) => text(member)),
      plus: this.columns.map(({ plus }) => plus?.(member) ?? 0),
    };
  }
}
