import type { Department } from '../department.js';
import type { Id } from '../schema.js';

/** Two names with the same key are one name to a reader: case, width and spaces do not tell them apart. */
export const departmentNameKey = (name: string): string =>
  // Down, up and down again: `STRAẞE`, `Straße` and `STRASSE` meet, as do the two small sigmas.
  name.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Whether another department on that level has this name (R54). */
export function isNameTaken(
  departments: readonly Department[],
  { name, parentId, exceptId }: { readonly name: string; readonly parentId: Id | null; readonly exceptId?: Id },
): boolean {
  const key = departmentNameKey(name);
  return departments.some((one) =>
    one.parentId === parentId && one.id !== exceptId && departmentNameKey(one.name) === key);
}
