import { OrgError } from '../../../src/client/errors.js';
import type { Department } from '../../../src/domain/department.js';
import type { Position } from '../../../src/domain/position.js';
import { inEachTab, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';
import type { Ports, Changes } from '../delegate.js';

type Edit = (department: Department, all: readonly Department[]) => Department;

/** Makes something else of every department. */
const eachDepartment = (edit: Edit) => ({ departments }: Ports): Changes => ({
  departments: { list: async (...args) => {
    const all = await departments.list(...args);
    return all.map((one) => edit(one, all));
  } },
});

export const departmentsAndPositions: readonly Mutant[] = [
  mutant('hides closed departments', 'R54: all departments are listed, the closed ones too',
    ({ departments }) => ({ departments: { list: async (...args) =>
      (await departments.list(...args)).filter(({ disabled }) => !disabled) } })),
  mutant('shows closed departments as open', 'R54: a department is listed with its name, and whether it is closed',
    eachDepartment(({ disabled: _disabled, ...one }) => one)),
  mutant('flattens the tree', [
    'R4: departments nest as they were made',
  ], eachDepartment((one) => ({ ...one, parentId: null }))),
  mutant('keeps the top of the tree to itself', 'a department\'s parent is in the list',
    ({ departments }) => ({ departments: { list: async (...args) =>
      (await departments.list(...args)).filter(({ parentId }) => parentId) } })),
  mutant('leaves the parent out at the top', 'every department has the shape of one', eachDepartment((one) => {
    const { parentId, ...rest } = one;
    return parentId === null ? rest as Department : one;
  })),
  mutant('adds up the counts from below', [
    'R54: a department counts its active members and those below, each once',
  ], eachDepartment((one, all) => ({
    ...one,
    memberCount: all.filter(({ id, parentId }) => [id, parentId].includes(one.id))
      .reduce((sum, { memberCount = 0 }) => sum + memberCount, 0),
  }))),
  mutant('counts once and for all', 'R54: the counts follow a member who is moved', ({ departments }) => {
    let first: ReturnType<typeof departments.list> | undefined;
    return { departments: { list: (...args) => (first ??= departments.list(...args)) } };
  }),
  mutant('shows its positions to everybody', 'another organisation\'s positions are not found',
    ({ positions }) => ({ positions: { list: async (...args) => positions.list(...args).catch(() => []) } })),

  mutant('leaves a position out', 'all positions are listed',
    ({ positions }) => ({ positions: { list: async (...args) => (await positions.list(...args)).slice(1) } })),
  mutant('numbers positions', 'every position has the shape of one', ({ positions }) => ({
    positions: { list: async (...args) =>
      (await positions.list(...args)).map((one, index) => ({ ...one, id: index } as unknown as Position)) },
  })),
  mutant('lists positions as they were at first', [
    'a position that is created is listed', 'a position\'s name is kept as it was given',
  ], ({ positions }) => {
    let first: ReturnType<typeof positions.list> | undefined;
    return { positions: {
      list: (...args) => (first ??= positions.list(...args)),
      create: async (orgId, ...rest) => {
        first ??= positions.list(orgId);
        await first;
        return positions.create(orgId, ...rest);
      },
    } };
  }),
  mutant('answers with a position that is not there', 'a position that is created can be given to a member',
    ({ positions }) => ({
      positions: { create: async (...args) => ({ ...await positions.create(...args), id: 'elsewhere' }) },
    })),
  mutant('takes markup out of a position\'s name', 'a position\'s name is kept as it was given', ({ positions }) => ({
    positions: { create: (orgId, { name }, options) =>
      positions.create(orgId, { name: name.replace(/<[^>]*>/gu, '') }, options) },
  })),
  mutant('numbers a name that exists', [
    'a position\'s name that exists already is refused',
    'of two positions of one name created at once, one is refused',
  ], inEachTab((tab, { positions }) => ({
    positions: {
      create: (orgId, position, options) => positions.create(orgId, position, options)
        .catch(() => positions.create(orgId, { name: `${position.name} ${tab}` }, options)),
      list: async (...args) =>
        (await positions.list(...args)).map((one) => ({ ...one, name: one.name.replace(/ \d+$/, '') })),
    },
  }))),
  mutant('says "invalid" to a name that exists', [
    'a position\'s name that exists already is refused',
  ], ({ positions }) => ({
    positions: { create: (...args) => positions.create(...args).catch(() => {
      throw new OrgError({ code: 'validation', message: 'No.', fields: [{ field: 'name', code: 'invalid' }] });
    }) },
  })),
  mutant('names a position that has no name', 'a position without a name is refused', ({ positions }) => ({
    positions: { create: (orgId, { name }, options) => positions.create(orgId, { name: name || 'Nameless' }, options) },
  })),
];
