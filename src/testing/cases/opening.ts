import { orgSessionSchema } from '../../client/capabilities.js';
import { organizationSchema } from '../../domain/organization.js';
import { equal, ok, refuses, show } from '../assert.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';

export const opening = [
  promise('an open organisation tells who it is, who looks at it, and what can be done', [], async (open) => {
    const { session, orgId, id } = await open();
    equal(session.organization.id, orgId, 'the organisation\'s id');
    equal(session.viewer.memberId, id('ada'), 'the viewer\'s member');
    ok(session.viewer.roles.includes('account-admin'), `the viewer's roles: ${show(session.viewer.roles)}`);
    ok(session.roles.some((role) => role.id === 'account-admin'), `the organisation's roles: ${show(session.roles)}`);
  }),

  promise('what opening answers has the shape of a session', [], async (open) => {
    const { session } = await open();
    const { error } = orgSessionSchema.safeParse(session);
    ok(!error, `it has not: ${show(error?.issues)}`);
  }),

  promise('capabilities are plain data', [], async (open) => {
    const { session: { capabilities } } = await open();
    equal(JSON.parse(JSON.stringify(capabilities)), capabilities, 'the capabilities, written and read again');
  }),

  promise('capabilities are the same for every viewer of an organisation', [needs.otherViewers], async (open) => {
    const admin = await open();
    const member = await open({ as: 'hana' });
    equal(member.session.capabilities, admin.session.capabilities, 'a member\'s capabilities');
    equal(member.session.viewer.memberId, member.id('hana'), 'the viewer\'s member');
  }),

  promise('what the capabilities promise is there to be called', [], async (open) => {
    const { client, session: { capabilities } } = await open();
    const { members: { editable }, departments, positions, realtime, ...rest } = capabilities;
    ok(editable.length === 0 || client.members.update, 'fields are editable, but members.update is missing');
    ok(departments === false || client.departments, 'departments are declared, but the port is missing');
    ok(positions === false || client.positions, 'positions are declared, but the port is missing');
    ok(!positions || !positions.write || client.positions?.create, 'positions can be written, but create is missing');
    for (const name of ['invitations', 'publicJoin', 'contacts', 'joinRequests', 'joinRules'] as const) {
      ok(!rest[name] || client[name], `${name} is declared, but the port is missing`);
    }
    const { invitations, publicJoin } = rest;
    ok(!invitations || !invitations.resend || client.invitations?.resend, 'inviting again is declared, but resend is missing');
    ok(!invitations || !invitations.cancel || client.invitations?.cancel, 'cancelling is declared, but cancel is missing');
    ok(!publicJoin || !publicJoin.resetDoorNumber || client.publicJoin?.resetDoorNumber,
      'resetting the door number is declared, but resetDoorNumber is missing');
    ok(realtime === 'none' || client.subscribe, 'changes are announced, but subscribe is missing');
  }),

  promise('an organisation that does not exist is not found', [], async (open) => {
    const { client } = await open();
    await refuses('open', 'not-found', () => client.open('no-such-organisation'));
  }),

  promise('another viewer\'s organisation is not found', [], async (open) => {
    const { client } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('open', 'not-found', () => client.open(foreign.orgId));
  }),

  promise('the viewer\'s organisations are listed, and nobody else\'s', [], async (open) => {
    const { client, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    const all = await client.listOrganizations();
    const ids = all.map(({ id }) => id);
    ok(ids.includes(orgId), `the open one is missing: ${show(ids)}`);
    ok(!ids.includes(foreign.orgId), 'a foreign one is listed');
    for (const one of all) ok(organizationSchema.safeParse(one).success, `not an organisation: ${show(one)}`);
  }),
];
