import { expect } from '@open-wc/testing';
import type { FieldDef, FieldKey } from '../../../src/domain/field.js';
import { BULK_FIELDS, isAccountField, isBulkEditable, isEditable } from '../../../src/domain/rules/editing.js';

/** Each field, and whether an administrator edits it singly, and in bulk. */
const table: Record<FieldKey, readonly [rule: string, singly: boolean, inBulk: boolean]> = {
  name: ['R2', false, false],
  email: ['R2', false, false],
  phone: ['R2', false, false],
  departmentIds: ['R3, R50', true, true],
  positionId: ['R3, R50', true, true],
  location: ['R3, R50', true, true],
  workNumber: ['R3, R50', true, false],
  'x:badge': ['R3, R50', true, false],
};

describe('R2, R3, R50: which fields an administrator edits', () => {
  for (const [field, [rule, singly, inBulk]] of Object.entries(table) as [FieldKey, typeof table.name][]) {
    it(`${rule}: ${field} is ${singly ? 'edited for one' : 'the person\'s own'}${inBulk ? ' and for several' : ''}`, () => {
      expect(isEditable(field)).to.equal(singly);
      expect(isAccountField(field)).to.equal(!singly);
      expect(isBulkEditable(field)).to.equal(inBulk);
    });
  }

  it('R50: department, position and location are all that is edited in bulk', () => {
    expect(BULK_FIELDS).to.have.members(['departmentIds', 'positionId', 'location']);
  });

  it('R2: a definition cannot give a person\'s own information to the organisation', () => {
    const keys: readonly FieldKey[] = ['name', 'email', 'phone'];
    const fields = keys.map((key): FieldDef => ({ key, type: 'text', ownedBy: 'organization' }));
    for (const key of keys) {
      expect(isAccountField(key, fields)).to.be.true;
      expect(isEditable(key, fields)).to.be.false;
    }
  });

  it('R2: a host\'s field that belongs to the account is the person\'s own too', () => {
    const fields: FieldDef[] = [
      { key: 'x:nickname', type: 'text', ownedBy: 'account' },
      { key: 'x:badge', type: 'text', ownedBy: 'organization' },
      { key: 'location', type: 'text', ownedBy: 'account' },
    ];
    expect(isEditable('x:nickname', fields)).to.be.false;
    expect(isEditable('x:badge', fields)).to.be.true;
    expect(isEditable('location', fields)).to.be.false;
    expect(isBulkEditable('location', fields)).to.be.false;
    expect(isBulkEditable('departmentIds', fields)).to.be.true;
  });
});
