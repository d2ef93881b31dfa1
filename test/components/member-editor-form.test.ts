import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MemberForm, sameValue } from '../../src/components/member-editor/member-form.js';
import type { EditKey } from '../../src/components/member-editor/member-form.js';
import type { Field } from '../../src/components/member-editor/fields.js';
import { checkForm, settleTyped } from '../../src/components/member-editor/settle.js';
import type { Member, MemberPatch } from '../../src/domain/member.js';
import { BULK_FIELDS } from '../../src/domain/rules/editing.js';
import { holds } from '../support/random.js';

const dora: Member = {
  id: 'dora', status: 'active', name: 'Dora', email: 'dora@example.org', phone: null, departmentIds: ['storage', 'research'],
  positionId: 'engineer', workNumber: 'W-4', location: 'Berlin', roles: ['member'], custom: { 'x:badge': 'D-17' }, version: '1',
};
const now = (change: Partial<Member>): Member => ({ ...dora, version: '2', ...change });

const patched = (member: Member, { custom, ...rest }: MemberPatch): Member =>
  ({ ...member, ...rest, custom: { ...member.custom, ...custom } });

describe('a member’s form', () => {
  it('R50: sends what is changed, and only that', () => {
    const form = new MemberForm(dora);
    expect([form.isDirty, form.patch]).to.deep.equal([false, undefined]);
    form.set('location', 'Lisbon');
    form.set('x:badge', '');
    expect(form.patch).to.deep.equal({ location: 'Lisbon', custom: { 'x:badge': null } });
    expect(form.roles).to.equal(undefined);
  });

  it('text is sent without the spaces around it, and an emptied field as empty', () => {
    const form = new MemberForm(dora);
    form.set('workNumber', '  W-5 ');
    form.set('location', '   ');
    expect(form.patch).to.deep.equal({ workNumber: 'W-5', location: null });
    expect(form.value('workNumber')).to.equal('  W-5 ');
  });

  it('going back to what it was is no change', () => {
    const form = new MemberForm(dora);
    form.set('location', 'Lisbon');
    form.set('location', 'Berlin ');
    form.set('x:notes', '');
    expect([form.isDirty, form.patch]).to.deep.equal([false, undefined]);
  });

  it('text that is no value yet counts as unsaved and is never sent', () => {
    const form = new MemberForm(dora);
    form.type('positionId', 'Engin');
    expect([form.isDirty, form.isChanged('positionId'), form.typed('positionId'), form.patch]).to.deep.equal([true, true, 'Engin', undefined]);
    form.set('positionId', 'lead');
    expect([form.typed('positionId'), form.patch]).to.deep.equal([undefined, { positionId: 'lead' }]);
  });

  it('roles are not among the fields', () => {
    const form = new MemberForm(dora);
    form.set('roles', ['admin']);
    expect([form.patch, form.roles]).to.deep.equal([undefined, ['admin']]);
  });

  describe('when the member changes elsewhere', () => {
    it('R62: a clean form follows', () => {
      const form = new MemberForm(dora);
      form.refresh(now({ location: 'Lisbon' }));
      expect([form.value('location'), form.isDirty, form.arrivals.length]).to.deep.equal(['Lisbon', false, 0]);
    });

    it('R62: fields that only one side touched merge', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.refresh(now({ workNumber: 'W-9', custom: { 'x:badge': 'D-18' } }));
      expect(form.conflicts).to.deep.equal([]);
      expect(form.patch).to.deep.equal({ location: 'Lisbon' });
      expect(form.value('workNumber')).to.equal('W-9');
      expect(form.arrivals).to.deep.equal([
        { key: 'workNumber', before: 'W-4', now: 'W-9' }, { key: 'x:badge', before: 'D-17', now: 'D-18' },
      ]);
    });

    it('R62: a field that both touched waits for a choice, and both values are there to choose from', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.refresh(now({ location: 'Madrid' }));
      expect(form.conflicts).to.deep.equal([{ key: 'location', before: 'Berlin', theirs: 'Madrid', mine: 'Lisbon' }]);
      form.choose('location', 'mine');
      expect([form.conflicts, form.patch, form.before('location')]).to.deep.equal([[], { location: 'Lisbon' }, 'Madrid']);
      form.refresh(now({ location: 'Oslo' }));
      form.choose('location', 'theirs');
      expect([form.value('location'), form.isDirty]).to.deep.equal(['Oslo', false]);
    });

    it('R62: both sides changing it to the same is no conflict, and going back ends one', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.refresh(now({ location: 'Madrid' }));
      form.refresh(now({ location: 'Berlin' }));
      expect([form.conflicts, form.patch]).to.deep.equal([[], { location: 'Lisbon' }]);
      form.refresh(now({ location: 'Lisbon' }));
      expect([form.conflicts, form.isDirty]).to.deep.equal([[], false]);
    });

    it('a field that changed there and back again is not told of', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.refresh(now({ workNumber: 'W-9' }));
      form.refresh(now({}));
      expect(form.arrivals).to.deep.equal([]);
    });

    it('news waits while the form is being saved', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.saving = true;
      form.refresh(now({ location: 'Lisbon' }));
      expect(form.isDirty).to.equal(true);
      form.saving = false;
      form.refresh(dora);
      expect(form.patch).to.deep.equal({ location: 'Lisbon' });
    });
  });

  describe('when it was saved', () => {
    it('what was sent is no change any more, what was typed meanwhile is', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.set('workNumber', 'W-5');
      const sent = new Map<EditKey, unknown>([['location', 'Lisbon'], ['workNumber', 'W-5']]);
      form.set('workNumber', 'W-55');
      form.saved(now({ location: 'Lisbon', workNumber: 'W-5' }), sent);
      expect(form.patch).to.deep.equal({ workNumber: 'W-55' });
      expect(form.before('workNumber')).to.equal('W-5');
    });

    it('what was not sent, and changed there, waits for a choice', () => {
      const form = new MemberForm(dora);
      form.set('location', 'Lisbon');
      form.set('roles', ['admin']);
      form.saved(now({ location: 'Lisbon', roles: ['super-admin'] }), new Map([['location', 'Lisbon']]));
      expect(form.conflicts).to.deep.equal([{ key: 'roles', before: ['member'], theirs: ['super-admin'], mine: ['admin'] }]);
    });
  });

  describe('the laws of merging', () => {
    const value = fc.constantFrom(null, '', 'a', 'b', ' b ', 'c');
    const keys = ['workNumber', 'location', 'x:badge'] as const;
    const values = fc.record({ workNumber: value, location: value, 'x:badge': value });
    type Values = Record<(typeof keys)[number], string | null>;
    const member = ({ workNumber, location, 'x:badge': badge }: Values, version: string): Member =>
      ({ ...dora, workNumber, location, custom: { 'x:badge': badge }, version });
    const edited = (base: Values, mine: Values): MemberForm => {
      const form = new MemberForm(member(base, '1'));
      for (const key of keys) form.set(key, mine[key]);
      return form;
    };
    const valueOf = (one: Member, key: (typeof keys)[number]): unknown => (key === 'x:badge' ? one.custom?.['x:badge'] : one[key]);

    it('R62: a conflict is where both sides changed a field to something else, and nowhere else', () => {
      holds(fc.property(values, values, values, (base, mine, theirs) => {
        const form = edited(base, mine);
        form.refresh(member(theirs, '2'));
        for (const key of keys) {
          const both = !sameValue(base[key], mine[key]) && !sameValue(base[key], theirs[key]) && !sameValue(mine[key], theirs[key]);
          expect(form.conflicts.some((one) => one.key === key), key).to.equal(both);
        }
      }));
    });

    it('R62: every changed value is in the result or in a conflict', () => {
      holds(fc.property(values, values, values, (base, mine, theirs) => {
        const form = edited(base, mine);
        form.refresh(member(theirs, '2'));
        const result = patched(form.base, form.patch ?? {});
        for (const key of keys) {
          const conflict = form.conflicts.find((one) => one.key === key);
          const kept = [valueOf(result, key), conflict?.theirs, conflict?.mine];
          if (!sameValue(mine[key], base[key])) expect(kept.some((one) => sameValue(one, mine[key])), `mine of ${key}`).to.equal(true);
          if (!sameValue(theirs[key], base[key])) expect(kept.some((one) => sameValue(one, theirs[key])), `theirs of ${key}`).to.equal(true);
        }
      }));
    });

    it('R62: the same news twice is the same as once, and saving leaves nothing unsaved', () => {
      holds(fc.property(values, values, values, (base, mine, theirs) => {
        const form = edited(base, mine);
        form.refresh(member(theirs, '2'));
        const first = [form.patch, form.conflicts];
        form.refresh(member(theirs, '2'));
        expect([form.patch, form.conflicts]).to.deep.equal(first);
        for (const { key } of form.conflicts) form.choose(key, 'mine');
        const sent = new Map([...form.dirty].map((key) => [key, form.value(key)]));
        form.saved(patched(form.base, form.patch ?? {}), sent);
        expect(form.isDirty).to.equal(false);
      }));
    });

    it('R2: whatever is typed, name, phone, email and unknown fields are never sent', () => {
      const allowed = new Set(['departmentIds', 'positionId', 'workNumber', 'location', 'custom']);
      holds(fc.property(fc.array(fc.tuple(fc.constantFrom<EditKey>('departmentIds', 'positionId', 'workNumber', 'location', 'roles', 'x:badge'), value)), (edits) => {
        const form = new MemberForm(dora);
        for (const [key, typed] of edits) form.set(key, typed);
        expect(Object.keys(form.patch ?? {}).filter((key) => !allowed.has(key))).to.deep.equal([]);
      }));
      expect(BULK_FIELDS.every((key) => allowed.has(key))).to.equal(true);
    });
  });
});

describe('what was typed', () => {
  const field = (key: EditKey, kind: Field['kind'], maxLength?: number): Field => ({
    key, kind, label: key, lock: undefined,
    def: { key: key as 'location', type: 'text', ownedBy: 'organization', ...(maxLength !== undefined && { maxLength }) },
  });
  const positions = [{ id: 'lead', name: 'Lead' }, { id: 'pm', name: '产品经理' }];
  const settled = (one: Field, typed: string): unknown => {
    const form = new MemberForm(dora);
    form.type(one.key, typed);
    settleTyped(form, one, positions);
    return form.problems.get(one.key)?.code ?? form.value(one.key);
  };

  it('becomes the position of that name, or a problem', () => {
    const one = field('positionId', 'position');
    expect(settled(one, ' lEAD ')).to.equal('lead');
    expect(settled(one, '产品经理')).to.equal('pm');
    expect(settled(one, '')).to.equal(null);
    expect(settled(one, 'Lea')).to.equal('unknown-choice');
  });

  it('becomes a number, or a problem', () => {
    const one = field('x:years', 'number');
    for (const [typed, value] of [['12', 12], ['-1.5', -1.5], ['１２', 12], [' 3. ', 3], ['.5', 0.5], ['', null]] as const)
      expect(settled(one, typed), typed).to.equal(value);
    for (const typed of ['1,5', 'abc', '1e3', '--1', '.', '0x10', 'NaN', 'Infinity'])
      expect(settled(one, typed), typed).to.equal('not-a-number');
  });

  it('is too long only where it was changed', () => {
    const [location, workNumber] = [field('location', 'text', 4), field('workNumber', 'text', 4)];
    const form = new MemberForm({ ...dora, location: 'Kuala Lumpur' });
    form.set('workNumber', 'W-40000');
    checkForm(form, [location, workNumber], []);
    expect([...form.problems]).to.deep.equal([['workNumber', { code: 'too-long', limit: 4 }]]);
  });
});
