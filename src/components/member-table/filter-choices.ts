import type { TemplateResult } from 'lit';
import type { OrgSession } from '../../client/capabilities.js';
import type { Position } from '../../domain/position.js';
import { briefcaseIcon, pinIcon, shieldIcon, userIcon } from '../ui/icons.js';
import { roleName } from '../ui/role-name.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { Chosen, FilterId } from './filters.js';
import type { LaterWords } from './words.js';

/** A filter with what can be chosen in it. */
export interface Filter {
  readonly id: FilterId;
  readonly label: string;
  readonly icon: () => TemplateResult;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Only one of the options at a time. */
  readonly single?: boolean;
}

export interface FilterData {
  readonly positions: readonly Position[];
  readonly locations: readonly string[];
}

export const filterOf = (
  id: FilterId, ready: OrgSession, { positions, locations }: FilterData, words: LaterWords, common: CommonWords,
): Filter => {
  switch (id) {
    case 'positionIds':
      return { id, label: common.fieldPosition, icon: briefcaseIcon, options: positions.map((one) => ({ value: one.id, label: one.name })) };
    case 'locations':
      return { id, label: common.fieldLocation, icon: pinIcon, options: locations.map((place) => ({ value: place, label: place })) };
    case 'roles':
      return {
        id, label: common.fieldRole, icon: shieldIcon,
        options: ready.roles.map((role) => ({ value: role.id, label: roleName(role.id, ready, common) })),
      };
    case 'status':
      return {
        id, label: words.status, icon: userIcon, single: true,
        options: [{ value: 'active', label: words.statusActive }, { value: 'suspended', label: words.statusSuspended }],
      };
  }
};

/** With one value more or less. */
export const toggled = (chosen: Chosen, { id, single }: Filter, value: string, on: boolean): Chosen => {
  const before = chosen[id] ?? [];
  const values = single ? (on ? [value] : []) : on ? [...before, value] : before.filter((one) => one !== value);
  const { [id]: _gone, ...rest } = chosen;
  return values.length > 0 ? { ...rest, [id]: values } : rest;
};
