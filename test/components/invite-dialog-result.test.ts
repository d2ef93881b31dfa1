import { expect } from '@open-wc/testing';
import type { Member } from '../../src/domain/member.js';
import type { OrgJoinRequestOpenEvent } from '../../src/components/invite-dialog/invite-dialog.js';
import type { OrgMemberOpenEvent } from '../../src/components/member-table/events.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions } from '../support/fixture-session.js';
import type { TabOptions } from '../support/fixture-session.js';
import { heard, openInvite } from '../support/invite.js';
import type { Invite } from '../support/invite.js';
import { until } from '../support/until.js';

/** Sends to these, and shows what became of it. */
const sentTo = async (text: string, options: TabOptions = {}): Promise<Invite> => {
  const invite = await openInvite(options, 'addresses');
  await invite.paste(text);
  await invite.send();
  return invite;
};

const terminated = async (invite: Pick<Invite, 'tab'>): Promise<Member> => {
  const { items } = await invite.tab.client.members.list(invite.tab.orgId, { where: { status: 'terminated' } });
  const found = items.find(({ email }) => email);
  if (!found) throw new Error('nobody was removed');
  return found;
};

describe('invite-dialog, after sending', () => {
  afterEach(closeSessions);

  it('R20: an answer for each: what was sent, and who was not, each with the case', async () => {
    const invite = await openInvite({}, 'addresses');
    const { email = '' } = await terminated(invite);
    await invite.paste(`Nadia <nadia@example.net>, ulla@example.net, vito@example.net, wen@example.net, dora@example.org, ${email ?? ''}`);
    await invite.send();
    expect(invite.title).to.equal('1 of 6 sent');
    expect(invite.text).to.include('1 invitation sent').and.include('Email sent');
    expect([...invite.root.querySelectorAll('.refusal .tag')].map(({ textContent }) => textContent))
      .to.deep.equal(['Waiting for approval', 'Rejected before', 'Invited already', 'Member', 'Terminated']);
    await invite.shows('Rejected by Bruno Salgado');
    expect(invite.said).to.equal('1 of 6 sent');
    expect(invite.focused?.localName).to.equal('h2');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    await invite.click('Mend them');
    expect(invite.root.querySelector('.tally')?.textContent.replace(/\s+/g, ' ').trim()).to.equal('0 ready 5 could not be invited');
  });

  it('R19a: somebody who waits is opened in the queue', async () => {
    const invite = await sentTo('ulla@example.net');
    const events = heard(document.body, 'org-join-request-open');
    await invite.click('Open in Pending');
    expect(events.map((event) => (event as OrgJoinRequestOpenEvent).joinRequestId)).to.deep.equal([invite.tab.id('waiting-ulla')]);
    expect(invite.element.open).to.equal(false);
  });

  it('R19b: a rejected person is offered approval instead of an invitation', async () => {
    const invite = await sentTo('vito@example.net');
    await invite.shows('Not one of ours & never was');
    const events = heard(invite.element, 'org-join-requests-decide', 'org-join-requests-decided');
    await invite.click('Re-examine');
    expect(invite.text).to.include('Approve Vito Greco after all? They become a member at once.');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    invite.button('Approve').click();
    expect(events).to.deep.equal([]);
    await invite.pressUntil('Approve', () => events.length === 2);
    await invite.shows('Approved: Vito Greco is a member now.');
    const { items } = await invite.tab.client.members.list(invite.tab.orgId, { q: 'vito@example.net' });
    expect(items.map(({ name }) => name)).to.deep.equal(['Vito Greco']);
    expect(invite.said).to.equal('Approved: Vito Greco is a member now.');
    await invite.click('Invite more');
    expect(invite.chips).to.deep.equal([]);
  });

  it('R47: somebody else approved them meanwhile: nothing is done twice, and it counts', async () => {
    const invite = await sentTo('vito@example.net');
    const other = await invite.tab.another();
    await other.client.joinRequests?.decide(other.orgId, [invite.tab.id('rejected-vito')], { decision: 'approve' });
    await invite.click('Re-examine');
    await invite.pressUntil('Approve', () => invite.text.includes('Approved: Vito Greco is a member now.'));
  });

  it('R19c, R52, S16: a removed person is restored, after the warning', async () => {
    const invite = await openInvite({}, 'addresses');
    const { email, name, id } = await terminated(invite);
    await invite.paste(email ?? '');
    await invite.send();
    await invite.click('Restore permission…');
    expect(invite.text).to.include('Is this the same person as before?').and.include('they would see the former person’s information');
    expect(invite.focused?.textContent.trim()).to.equal('Keep');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    const events = heard(invite.element, 'org-member-restore', 'org-member-restored');
    invite.button('Same person: restore').click();
    expect(events).to.deep.equal([]);
    await invite.pressUntil('Same person: restore', () => events.length === 2);
    await invite.shows(`Permission restored: ${name} is a member again.`);
    expect((await invite.tab.client.members.get(invite.tab.orgId, id)).status).to.equal('active');
  });

  it('R52: another person with the same mailbox is invited under another address', async () => {
    const invite = await openInvite({}, 'addresses');
    const { email } = await terminated(invite);
    await invite.paste(email ?? '');
    await invite.send();
    await invite.click('Other address');
    await until(() => invite.focused === invite.control('Phone numbers or emails'), 'the field');
    expect(invite.control('Phone numbers or emails').value).to.equal(email);
  });

  it('R19d: a member is opened', async () => {
    const invite = await sentTo('dora@example.org');
    const events = heard(document.body, 'org-member-open');
    await invite.click('Open member');
    await until(() => events.length === 1, 'the event');
    expect((events[0] as OrgMemberOpenEvent).member.name).to.equal('Dora Petrescu');
  });

  it('R19e: somebody who is invited is invited again; too soon says from when', async () => {
    const invite = await sentTo('wen@example.net');
    await invite.shows('Invited Feb 12, 2024, not signed up yet.');
    const events = heard(invite.element, 'org-invitations-resend', 'org-invitations-resent');
    await invite.click('Invite again');
    await invite.shows('Sent again to Wen Li.');
    expect(events.map(({ type }) => type)).to.deep.equal(['org-invitations-resend', 'org-invitations-resent']);
    await invite.click('Invite more');
    await invite.paste('wen@example.net');
    await invite.send();
    await until(() => invite.has(/^Again in \d+ min$/), 'the wait');
    expect(invite.button(/^Again in/).getAttribute('aria-disabled')).to.equal('true');
  });

  it('R5: who may not take the way out is told who can', async () => {
    const invite = await sentTo('vito@example.net, wen@example.net', { viewer: 'emeka' });
    expect(invite.refusal('vito@').textContent).to.include('An administrator can help.');
    expect([...invite.root.querySelectorAll('.refusal .button')]).to.deep.equal([]);
  });

  it('R20: an address the backend does not take is mended in the form', async () => {
    const invite = await openInvite({ change: (client) => ({
      ...client, id: client.id, listOrganizations: (...args) => client.listOrganizations(...args), open: (...args) => client.open(...args), members: client.members,
      invitations: { ...client.invitations as NonNullable<typeof client.invitations>, create: () => Promise.resolve({ items: [
        { index: 0, ok: false, error: { code: 'validation', message: 'no', detail: 'This mail server does not exist.' } },
      ] }) },
    }) }, 'addresses');
    await invite.paste('nadia@exmaple.net');
    await invite.send();
    expect(invite.title).to.equal('No invitation sent');
    await invite.shows('This mail server does not exist.');
    await invite.click('Edit address');
    await until(() => invite.focused === invite.control('Phone numbers or emails'), 'the field');
    expect(invite.control('Phone numbers or emails').value).to.equal('nadia@exmaple.net');
  });
});

describe('invite-dialog, contacts and one person', () => {
  afterEach(closeSessions);

  const tick = (invite: Invite, name: string): HTMLInputElement => {
    const found = [...invite.root.querySelectorAll<HTMLInputElement>('.people input')].find((one) => one.getAttribute('aria-label')?.includes(name));
    if (!found) throw new Error(`no ${name} in ${invite.text}`);
    return found;
  };

  it('R14: several contacts at once, with nothing to type; who cannot be invited says why', async () => {
    const invite = await openInvite({}, 'contacts');
    await until(() => invite.root.querySelector('.people input'), 'the contacts');
    tick(invite, 'Nadia').click();
    tick(invite, 'Otto').click();
    await invite.updated();
    expect([tick(invite, 'Ulla').disabled, tick(invite, 'Vito').disabled, tick(invite, 'Hana').disabled]).to.deep.equal([true, true, true]);
    expect(tick(invite, 'Vito').closest('li')?.textContent).to.include('Rejected before');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    await invite.send('Invite 2');
    expect(invite.title).to.equal('2 invitations sent');
    await invite.click('Invite more');
    await until(() => tick(invite, 'Nadia').disabled, 'that Nadia is invited');
    expect(invite.text).to.include('Nobody yet.');
  });

  it('R14: contacts are searched, and what is chosen stays chosen', async () => {
    const invite = await openInvite({}, 'contacts');
    await until(() => invite.root.querySelector('.people input'), 'the contacts');
    tick(invite, 'Nadia').click();
    const search = invite.root.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
    search.value = 'otto';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => invite.root.querySelectorAll('.people input').length === 1, 'the one');
    expect(invite.said).to.equal('1 contact');
    expect(invite.has('Invite 1')).to.equal(true);
    search.value = 'nobody at all';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await invite.shows('No contact matches “nobody at all”');
  });

  it('R15: one person with name, address, departments and position', async () => {
    const invite = await openInvite({}, 'person');
    await until(() => invite.root.querySelector('#person-position'), 'the form');
    await invite.click('Send invitation');
    await invite.updated();
    expect(invite.text).to.include('Type a name.').and.include('Type a phone number or an email.');
    expect(invite.focused?.id).to.equal('person-name');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    await invite.fill('Name', '  Nadia   Rahman ');
    await invite.fill('Phone or email', 'nadia@example');
    await invite.click('Send invitation');
    await invite.shows('It is missing its ending, such as .com.');
    await invite.fill('Phone or email', 'nadia@example.net');
    await invite.fill('Work number', 'W-77');
    await invite.send('Send invitation');
    const { items: [made] } = await invite.tab.client.invitations?.list(invite.tab.orgId, { q: 'nadia@' }) ?? { items: [] };
    expect([made?.name, made?.email, made?.workNumber]).to.deep.equal(['Nadia Rahman', 'nadia@example.net', 'W-77']);
    await invite.click('Invite more');
    expect(invite.control('Name').value).to.equal('');
  });

  it('R15: a contact in place of name, phone and email', async () => {
    const invite = await openInvite({}, 'person');
    invite.root.querySelector<HTMLInputElement>('.segments label:last-child input')?.click();
    await until(() => invite.root.querySelector('.framed .pick'), 'the contacts');
    await invite.click('Send invitation');
    await invite.shows('Choose a contact.');
    tick(invite, 'Priya').click();
    await invite.updated();
    await invite.send('Send invitation');
    const { items } = await invite.tab.client.invitations?.list(invite.tab.orgId, { q: 'priya' }) ?? { items: [] };
    expect(items.map(({ via }) => via)).to.deep.equal(['contact']);
  });
});
