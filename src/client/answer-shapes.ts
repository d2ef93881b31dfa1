/** The shapes that answers of several ports share. */
import { count, list, mapped, nullish, object, optional, text } from '../domain/schema.js';
import type { Schema } from '../domain/schema.js';
import type { Page } from './paging.js';

const unique = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** Each item once. */
export const pageOf = <T extends { readonly id: string }>(item: Schema<T>): Schema<Page<T>> =>
  mapped(
    object({ items: list(item), next: nullish(text), total: optional(count) }),
    ({ items, next, total }) => ({ items: unique(items), next: next ?? null, ...(total === undefined ? {} : { total }) }),
  );

/** Each item once. */
export const listOf = <T extends { readonly id: string }>(item: Schema<T>): Schema<readonly T[]> => mapped(list(item), unique);
