import { expect, html } from '@open-wc/testing';
import type { OrgClient } from '../../src/client/org-client.js';
import { OrgError } from '../../src/client/errors.js';
import type { Invitation } from '../../src/domain/invitation.js';
import type {
  InactivatedList, OrgInvitationsCancelledEvent, OrgInvitationsResentEvent,
} from '../../src/components/inactivated-list/inactivated-list.js';
import { CoolDowns, leftText } from '../../src/components/inactivated-list/cool-downs.js';
import '../../src/define/inactivated-list.js';
import { closeSessions, openFixture, over } from '../support/fixture-session.js';
import type { Tab, TabOptions } from '../support/fixture-session.js';
import { openPeople } from '../support/people-list.js';
import type { PeoplePage } from '../support/people-list.js';
import { until } from '../support/until.js';

type Port = NonNullable<OrgClient['invitations']>;
type List = PeoplePage<InactivatedList>;

const openList = async (options?: TabOptions): Promise<{ tab: Tab; list: List }> => {
  const tab = await openFixture(options);
  const list = await openPeople<InactivatedList>(html`<inactivated-list .session=${tab.session}></inactivated-list>`);
  return { tab, list };
};

/** A backend whose invitations answer otherwise. */
const inviting = (change: (port: Port) => Partial<Port>) => (client: OrgClient): OrgClient => ({
  ...over(client, {}),
  ...(client.invitations && { invitations: { ...client.invitations, ...change(client.invitations) } }),
});

const listed = async (tab: Tab): Promise<readonly Invitation[]> => (await tab.client.invitations?.list(tab.orgId, { limit: 50 }))?.items ?? [];

const statusOf = async (tab: Tab, key: string): Promise<string | undefined> => (await listed(tab)).find(({ id }) => id === tab.id(key))?.status;

describe('inactivated-list', () => {
  afterEach(closeSessions);

  it('R18: shows of everybody who is invited how, by whom, when, how often, until when, and whether it was reached', async () => {
    const { list } = await openList();
    expect(list.names).to.include.members(['Wen Li', 'Sanna Virtanen', 'Bo Unreachable', 'Lara Late', 'No name yet']);
    expect(list.names).not.to.include('Cas Cancelled');
    expect(list.rowText('Wen Li')).to.include('wen@example.net').and.include('Ada').and.include('Feb 12, 2024').and.include('Sent').and.include('2099');
    expect(list.rowText('Bo Unreachable')).to.include('Not reached');
    expect(list.rowText('Lara Late')).to.include('Expired');
    expect(list.rowText('Sanna Virtanen')).to.include('No end');
    expect(list.rowText('No name yet')).to.include('+49 ');
  });

  it('R18: one invitation tells everything, also what it brings along and why it did not arrive', async () => {
    const { list } = await openList();
    await list.open('Wen Li');
    await until(() => list.panel.textContent.includes('Apps'), 'the departments');
    expect(list.panel.textContent).to.include('Designer').and.include('wen@example.net');
    await list.open('Bo Unreachable');
    expect(list.panel.textContent).to.include('Mailbox unavailable');
  });

  it('R17: invites somebody again, who then has to cool down for as long as the backend says', async () => {
    const { tab, list } = await openList();
    const told: OrgInvitationsResentEvent[] = [];
    list.element.addEventListener('org-invitations-resent', (event) => told.push(event));
    await list.click('Invite again: Wen Li');
    await list.shows('Wen Li was invited again');
    await until(() => /Again in (1:00|0:5\d)/.test(list.rowText('Wen Li')), 'the countdown');
    expect(told[0]?.invitations.map(({ sentCount }) => sentCount)).to.deep.equal([(await listed(tab)).find(({ name }) => name === 'Wen Li')?.sentCount]);
    const button = list.row('Wen Li').querySelector('.again') as HTMLButtonElement;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    expect(told).to.have.length(1);
  });

  it('R17: a host that prevents it sends by itself', async () => {
    const { tab, list } = await openList();
    list.element.addEventListener('org-invitations-resend', (event) => {
      event.preventDefault();
    });
    const before = await listed(tab);
    await list.click('Invite again: Wen Li');
    expect(await listed(tab)).to.deep.equal(before);
  });

  it('R17: an expired one can be invited again, and works anew', async () => {
    const { tab, list } = await openList();
    await list.click('Invite again: Lara Late');
    await list.shows('Lara Late was invited again');
    expect(await statusOf(tab, 'invited-late')).to.equal('inactivated');
  });

  it('R17: several at once: each has an answer, and those it did not work for stay selected with the reason', async () => {
    const { tab, list } = await openList();
    await tab.client.invitations?.resend?.(tab.orgId, [tab.id('invited-wen')]);
    await until(() => list.rowText('Wen Li').includes('Again in'), 'the news');
    await list.tick('Wen Li', 'Sanna Virtanen');
    await list.click('Invite 2 again');
    await list.shows('Sanna Virtanen was invited again');
    expect(list.selected).to.deep.equal(['Wen Li']);
    expect(list.rowText('Wen Li')).to.include('Wait for the time on its button');
  });

  it('R18: a refusal that says how long to wait is counted down from there', async () => {
    const { list } = await openList({
      change: inviting(() => ({
        resend: (_orgId, ids) => Promise.resolve({
          items: ids.map((_id, index) => ({ index, ok: false as const, error: { code: 'rate-limited' as const, message: 'soon', retryAfterMs: 3_600_000 } })),
        }),
      })),
    });
    await list.click('Invite again: Wen Li');
    await until(() => /Again in (1:00:00|59:5\d)/.test(list.rowText('Wen Li')), 'the countdown');
  });

  it('R17: cancels after a question; the focus is on the way out', async () => {
    const { tab, list } = await openList();
    const told: OrgInvitationsCancelledEvent[] = [];
    list.element.addEventListener('org-invitations-cancelled', (event) => told.push(event));
    await list.tick('Wen Li');
    await list.click('Cancel invitation…', list.root.querySelector('.selection') as Element);
    await until(() => list.dialog, 'the question');
    expect(list.dialog?.getAttribute('role')).to.equal('alertdialog');
    expect(list.root.activeElement?.textContent).to.equal('Keep');
    expect(list.dialog?.textContent).to.include('Wen Li');
    await list.answer('Cancel invitation');
    await list.shows('Wen Li is cancelled');
    await until(() => !list.names.includes('Wen Li'), 'that the row is gone');
    expect(told[0]?.invitations.map(({ status }) => status)).to.deep.equal(['cancelled']);
    expect(await statusOf(tab, 'invited-wen')).to.equal(undefined);
  });

  it('R17: cancels every expired one, and only those', async () => {
    const { list } = await openList();
    await list.shows('Cancel all expired (1)…');
    await list.click('Cancel all expired (1)…');
    await list.shows('Cancel 1 expired invitation?');
    await list.answer('Cancel invitation');
    await until(() => !list.names.includes('Lara Late'), 'that it is gone');
    expect(list.names).to.include('Wen Li');
    await until(() => !list.text.includes('Cancel all expired'), 'that the offer is gone');
  });

  it('R17: somebody who signed up meanwhile is not cancelled, and the list says so', async () => {
    const { list } = await openList({
      change: inviting(() => ({
        cancel: (_orgId, ids) => Promise.resolve({
          items: ids.map((id, index) => ({
            index, ok: false as const,
            error: { code: 'conflict' as const, message: 'accepted', current: { id, via: 'email', status: 'accepted', departmentIds: [], needsApproval: false, createdAt: '2024-01-01T00:00:00Z' } },
          })),
        }),
      })),
    });
    await list.tick('Wen Li');
    await list.click('Cancel invitation…', list.root.querySelector('.selection') as Element);
    await list.answer('Cancel invitation');
    await list.shows('Signed up meanwhile.');
    expect(list.selected).to.deep.equal(['Wen Li']);
  });

  it('S20: the question’s button ignores the second press of a double press', async () => {
    const { tab, list } = await openList();
    await list.tick('Wen Li');
    await list.click('Cancel invitation…', list.root.querySelector('.selection') as Element);
    await until(() => list.dialog, 'the question');
    list.button('Cancel invitation', list.dialog as Element).click();
    expect(list.dialog).not.to.equal(null);
    expect(await statusOf(tab, 'invited-wen')).to.equal('inactivated');
  });

  it('a call that failed says that nobody knows, and offers to try again', async () => {
    const { list } = await openList({ change: inviting(() => ({ resend: () => Promise.reject(new OrgError({ code: 'timeout', message: 'none' })) })) });
    await list.click('Invite again: Wen Li');
    await list.shows('Not sure what was sent.');
    expect(list.button('Try again')).to.be.instanceOf(HTMLButtonElement);
  });

  it('selects a range with Shift, everybody with the tick above, and nobody with Escape', async () => {
    const { list } = await openList();
    const [first, , third] = list.names;
    const ticks = list.root.querySelectorAll<HTMLElement>('[data-id] .tick');
    ticks[0]?.click();
    ticks[2]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await list.updated();
    expect(list.selected).to.have.length(3).and.include.members([first, third]);
    list.root.querySelector<HTMLElement>('.head .tick')?.click();
    await list.updated();
    expect(list.selected).to.have.length(list.names.length);
    list.root.querySelector<HTMLElement>('[data-id]')?.focus();
    await list.press('Escape');
    expect(list.selected).to.deep.equal([]);
  });

  it('news keeps who is selected and what is searched', async () => {
    const { tab, list } = await openList();
    await list.search('li');
    await until(() => list.names.includes('Wen Li') && !list.names.includes('Bo Unreachable'), 'the matches');
    await list.tick('Wen Li');
    await tab.client.invitations?.resend?.(tab.orgId, [tab.id('invited-wen')]);
    await until(() => list.rowText('Wen Li').includes('Again in'), 'the news');
    expect(list.selected).to.deep.equal(['Wen Li']);
    expect(list.root.querySelector<HTMLInputElement>('.search input')?.value).to.equal('li');
  });

  it('R5: a plain member is told that this is not for them', async () => {
    const { list } = await openList({ viewer: 'hana' });
    expect(list.text).to.include('Not for this account');
  });

  describe('the countdown', () => {
    it('R18: shows hours, minutes and seconds', () => {
      expect([900, 58_000, 60_000, 725_000, 3_600_000].map(leftText)).to.deep.equal(['0:01', '0:58', '1:00', '12:05', '1:00:00']);
    });

    it('R18: a clock that is a year behind does not block the button for a year', () => {
      const day = 86_400_000;
      const iso = (ms: number): string => new Date(Date.now() + 365 * day + ms).toISOString();
      const left = new CoolDowns().left({
        id: 'i', via: 'email', status: 'inactivated', departmentIds: [], needsApproval: false,
        createdAt: iso(0), lastSentAt: iso(0), retryAt: iso(60_000),
      });
      expect(left).to.be.greaterThan(0).and.at.most(60_000);
    });
  });
});
