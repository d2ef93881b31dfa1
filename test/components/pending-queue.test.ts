import { expect, html } from '@open-wc/testing';
import type { OrgClient } from '../../src/client/org-client.js';
import type {
  OrgJoinRequestsDecidedEvent, OrgJoinRequestsDecideEvent, PendingQueue,
} from '../../src/components/pending-queue/pending-queue.js';
import '../../src/define/pending-queue.js';
import { closeSessions, openFixture, over } from '../support/fixture-session.js';
import type { Tab, TabOptions } from '../support/fixture-session.js';
import { openPeople } from '../support/people-list.js';
import type { PeoplePage } from '../support/people-list.js';
import { until } from '../support/until.js';

type Queue = PeoplePage<PendingQueue>;
type Decide = NonNullable<OrgClient['joinRequests']>['decide'];

const show = (tab: Tab, request?: string): Promise<Queue> => openPeople<PendingQueue>(
  html`<pending-queue .session=${tab.session} .selectedRequest=${request === undefined ? undefined : tab.id(request)}></pending-queue>`,
);

const openQueue = async (options?: TabOptions): Promise<{ tab: Tab; queue: Queue }> => {
  const tab = await openFixture(options);
  return { tab, queue: await show(tab) };
};

/** A backend whose `decide` is another one. */
const deciding = (change: (decide: Decide) => Decide) => (client: OrgClient): OrgClient => ({
  ...over(client, {}),
  ...(client.joinRequests && { joinRequests: { ...client.joinRequests, decide: change(client.joinRequests.decide) } }),
});

const statusOf = async (tab: Tab, key: string): Promise<string | undefined> =>
  (await tab.client.joinRequests?.get(tab.orgId, tab.id(key)))?.status;

const member = async (tab: Tab, q: string) => (await tab.client.members.list(tab.orgId, { q, limit: 5 })).items[0];

const events = <T extends Event>({ element }: Queue, type: string): T[] => {
  const heard: T[] = [];
  element.addEventListener(type, (event) => heard.push(event as T));
  return heard;
};

const ALL = ['Yara Haddad', 'Ian Moss', 'Ulla Holm', '王小明'];

describe('pending-queue', () => {
  afterEach(closeSessions);

  it('R45: shows who waits, the one who has waited longest first, how they came, who invited them and what they filled in', async () => {
    const { queue } = await openQueue();
    expect(queue.names.filter((name) => ALL.includes(name))).to.deep.equal(ALL);
    expect(queue.rowText('Ulla Holm')).to.include('ulla@example.net').and.include('Link of Chidi').and.include('U-1, Malmö');
    expect(queue.rowText('王小明')).to.include('+86 137 0123 4567').and.include('Door number');
    expect(queue.rowText('Ian Moss')).to.include('Invited by Hana').and.include('Nothing');
  });

  it('R45: says how many wait, and tells when that changes', async () => {
    const { tab, queue } = await openQueue();
    const told = events(queue, 'org-waiting-count-changed');
    await until(() => queue.element.count === 5, 'the count');
    expect(queue.root.querySelector('.badge')?.textContent).to.equal('5');
    await tab.client.joinRequests?.decide(tab.orgId, [tab.id('waiting-ian')], { decision: 'reject' });
    await until(() => queue.element.count === 4, 'the new count');
    expect(told.at(-1)).to.include({ count: 4 });
  });

  it('R45: approves somebody in their row, with events before and after', async () => {
    const { tab, queue } = await openQueue();
    const asked = events<OrgJoinRequestsDecideEvent>(queue, 'org-join-requests-decide');
    const told = events<OrgJoinRequestsDecidedEvent>(queue, 'org-join-requests-decided');
    await queue.decide('Approve Ulla Holm', () => queue.root, () => asked.length > 0);
    await queue.shows('Ulla Holm joined');
    await until(() => !queue.names.includes('Ulla Holm'), 'that the row is gone');
    expect(asked[0]).to.deep.include({ decision: { decision: 'approve' } });
    expect(told[0]?.requests.map(({ status }) => status)).to.deep.equal(['approved']);
    expect(await member(tab, 'ulla@example.net')).to.include({ name: 'Ulla Holm', workNumber: 'U-1', location: 'Malmö' });
  });

  it('a host that prevents the decision decides itself', async () => {
    const { tab, queue } = await openQueue();
    let asked = 0;
    queue.element.addEventListener('org-join-requests-decide', (event) => {
      asked++;
      event.preventDefault();
    });
    await queue.decide('Approve Ulla Holm', () => queue.root, () => asked > 0);
    expect(await statusOf(tab, 'waiting-ulla')).to.equal('pending');
  });

  it('R45: what they filled in stands in the fields, and what is changed there on the way counts', async () => {
    const { tab, queue } = await openQueue();
    await queue.open('Ulla Holm');
    await until(() => queue.root.querySelector('#field-workNumber'), 'the fields');
    const field = queue.root.querySelector('#field-workNumber') as HTMLInputElement;
    expect(field.value).to.equal('U-1');
    expect(queue.panel.textContent).to.include('What they filled in').and.include('Malmö');
    field.value = 'U-2';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await queue.updated();
    const asked = events<OrgJoinRequestsDecideEvent>(queue, 'org-join-requests-decide');
    await queue.decide('Approve', () => queue.panel, () => asked.length > 0);
    expect(asked[0]?.decision).to.deep.equal({ decision: 'approve', assign: { workNumber: 'U-2' } });
    await queue.shows('Ulla Holm joined');
    expect(await member(tab, 'ulla@example.net')).to.include({ workNumber: 'U-2', location: 'Malmö' });
  });

  it('R45: after a decision in the panel the next one who waits is open', async () => {
    const { queue } = await openQueue();
    await queue.open('Yara Haddad');
    let asked = 0;
    queue.element.addEventListener('org-join-requests-decide', () => asked++);
    await queue.decide('Approve', () => queue.panel, () => asked > 0);
    await until(() => !queue.names.includes('Yara Haddad'), 'that the row is gone');
    expect(queue.panel.textContent).to.include(queue.names[0]);
    expect(queue.element.selectedRequest).to.equal(queue.root.querySelector<HTMLElement>('[data-id]')?.dataset['id']);
  });

  it('R45: what is typed for somebody stays while another one is looked at and while others are decided on', async () => {
    const { tab, queue } = await openQueue();
    await queue.open('Ulla Holm');
    await until(() => queue.root.querySelector('#field-workNumber'), 'the fields');
    const field = (): HTMLInputElement => queue.root.querySelector('#field-workNumber') as HTMLInputElement;
    field().value = 'typed';
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await queue.tick('Ian Moss');
    await tab.client.joinRequests?.decide(tab.orgId, [tab.id('waiting-yara')], { decision: 'reject' });
    await until(() => !queue.names.includes('Yara Haddad'), 'the news');
    expect(field().value).to.equal('typed');
    expect(queue.selected).to.deep.equal(['Ian Moss']);
    await queue.open('Ian Moss');
    await queue.open('Ulla Holm');
    expect(field().value).to.equal('typed');
  });

  it('R45: rejects several at once after a question, with a reason that they see', async () => {
    const { tab, queue } = await openQueue();
    await queue.tick('Ulla Holm', 'Ian Moss');
    await queue.click('Reject…', queue.root.querySelector('.selection') as Element);
    await queue.shows('Reject 2 requests?');
    const reason = queue.root.querySelector('textarea') as HTMLTextAreaElement;
    reason.value = '  Not known to us ';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await queue.answer('Reject 2');
    await queue.shows('were rejected');
    expect(await tab.client.joinRequests?.get(tab.orgId, tab.id('waiting-ian'))).to.include({ status: 'rejected', reason: 'Not known to us' });
    await queue.shows('Rejected 5');
    await queue.click('Rejected 5');
    await until(() => queue.names.includes('Ian Moss'), 'the rejected ones');
    expect(queue.rowText('Ian Moss')).to.include('“Not known to us”').and.include('Ada');
  });

  it('R46: those who were rejected stay, with who rejected them and why, and can be approved after all', async () => {
    const { tab, queue } = await openQueue();
    await queue.click('Rejected 3');
    await until(() => queue.names.includes('Vito Greco'), 'the rejected ones');
    expect(queue.rowText('Vito Greco')).to.include('Not one of ours & never was').and.include('Bruno');
    expect(queue.rowText('Selma Aydin')).to.include('No reason given');
    await queue.click('Re-examine Vito Greco');
    await until(() => queue.root.querySelector('.panel .fields'), 'the fields');
    let asked = 0;
    queue.element.addEventListener('org-join-requests-decide', () => asked++);
    await queue.decide('Approve after all', () => queue.panel, () => asked > 0);
    await queue.shows('Vito Greco joined');
    expect(await statusOf(tab, 'rejected-vito')).to.equal('approved');
  });

  it('R46a: with two seats left those who fit are admitted; the others stay, stay selected and say why', async () => {
    const { queue } = await openQueue({
      seed: (seed) => ({ ...seed, seats: seed.members.filter(({ status }) => status !== 'terminated').length + 2 }),
    });
    await queue.tick(...ALL);
    await queue.click('Approve 4…');
    await queue.shows('Approve 4 requests?');
    await queue.answer('Approve 4');
    await queue.shows('2 seats were free, so 2 of 4 joined. Ulla Holm and 王小明 still wait.');
    await until(() => !queue.names.includes('Ian Moss'), 'that those who fit are gone');
    expect(queue.selected).to.deep.equal(['Ulla Holm', '王小明']);
    expect(queue.rowText('Ulla Holm')).to.include('No seat is left');
  });

  it('R47: whoever comes second is told who decided what, and nothing is done twice', async () => {
    let first = (): Promise<unknown> => Promise.resolve();
    const { tab, queue } = await openQueue({
      change: deciding((decide) => async (...args) => {
        await first();
        return decide(...args);
      }),
    });
    const other = await tab.another({ viewer: 'bruno' });
    first = () => other.client.joinRequests?.decide(other.orgId, [other.id('waiting-ulla')], { decision: 'reject', reason: 'No' }) ?? Promise.resolve();
    const told = events<OrgJoinRequestsDecidedEvent>(queue, 'org-join-requests-decided');
    await queue.decide('Approve Ulla Holm', () => queue.root, () => queue.text.includes('Nothing was done twice.'));
    expect(queue.text).to.match(/Bruno[^.]* rejected Ulla Holm now\. Nothing was done twice\./);
    expect(told[0]?.failed.map(({ error }) => error.code)).to.deep.equal(['conflict']);
    expect(await statusOf(tab, 'waiting-ulla')).to.equal('rejected');
    await until(() => !queue.names.includes('Ulla Holm'), 'that the row is gone');
  });

  it('R47: somebody who is open while another administrator decides is shown as decided, not taken away', async () => {
    const { tab, queue } = await openQueue();
    await queue.open('Ulla Holm');
    const other = await tab.another({ viewer: 'bruno' });
    await other.client.joinRequests?.decide(other.orgId, [other.id('waiting-ulla')], { decision: 'approve' });
    await until(() => queue.panel.textContent.includes('Approved by'), 'who approved');
    expect(queue.panel.querySelector('.panel-foot')).to.equal(null);
  });

  it('a call that got no answer leaves everybody selected, and is tried again under the same key', async () => {
    const keys: (string | undefined)[] = [];
    const { tab, queue } = await openQueue({
      change: deciding((decide) => async (orgId, ids, decision, options) => {
        keys.push(options?.idempotencyKey);
        const answer = await decide(orgId, ids, decision, options);
        if (keys.length === 1) throw Object.assign(new Error('lost'), { name: 'TimeoutError' });
        return answer;
      }),
    });
    await queue.tick('Ulla Holm', 'Ian Moss');
    await queue.click('Approve 2…');
    await queue.answer('Approve 2');
    await queue.shows('Not sure what was decided.');
    await queue.click('Try again');
    await queue.shows('joined');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.be.a('string').and.to.equal(keys[1]);
    expect((await tab.client.members.list(tab.orgId, { q: 'ulla@example.net' })).items).to.have.length(1);
  });

  it('S20: a button that decides ignores presses while it is new in its place, and the second one of a double press', async () => {
    const { queue } = await openQueue();
    let asked = 0;
    queue.element.addEventListener('org-join-requests-decide', () => asked++);
    queue.button('Approve Yara Haddad').click();
    expect(asked).to.equal(0);
    await queue.decide('Approve Yara Haddad', () => queue.root, () => asked > 0);
    await until(() => !queue.names.includes('Yara Haddad'), 'that the row is gone');
    // The next one has moved to where it stood.
    queue.button(`Approve ${queue.names[0] ?? ''}`).click();
    expect(asked).to.equal(1);
  });

  it('R45: a name of mixed alphabets, turned around, is marked, and asked about before it is approved', async () => {
    const { tab, queue } = await openQueue();
    const row = queue.root.querySelector(`[data-id="${tab.id('waiting-mallory')}"]`) as HTMLElement;
    expect(row.querySelector('.flag')).not.to.equal(null);
    expect(row.querySelector('img')).to.equal(null);
    await queue.insist(() => row.querySelector<HTMLElement>('.c-act .button'), () => queue.dialog);
    expect(queue.dialog?.textContent).to.include('Look twice');
    expect(await statusOf(tab, 'waiting-mallory')).to.equal('pending');
  });

  it('R19a: opens at one person, in the list they are in', async () => {
    const tab = await openFixture();
    const queue = await show(tab, 'rejected-vito');
    await until(() => queue.element.tab === 'rejected' && queue.names.includes('Vito Greco'), 'the tab');
    expect(queue.panel.textContent).to.include('Vito Greco').and.include('Not one of ours');
  });

  it('R19a: a request that is not there says so', async () => {
    const tab = await openFixture();
    const queue = await show(tab, 'nobody');
    await queue.shows('This request is no longer here');
  });

  it('searches on the backend, and says when nobody matches', async () => {
    const { queue } = await openQueue();
    await queue.search('ulla');
    await until(() => queue.names.length === 1, 'the match');
    await queue.search('nobody like this');
    await queue.shows('No match for “nobody like this”');
    await queue.click('Clear search');
    await until(() => queue.names.length === 5, 'all of them');
  });

  it('is sorted by time, either way', async () => {
    const { queue } = await openQueue();
    const before = queue.names;
    await queue.click('Oldest first');
    await until(() => queue.names[0] === before.at(-1), 'the other order');
    expect(queue.said).to.equal('Newest first');
  });

  it('goes by the keyboard: arrows, Space, Enter, Escape, and / to search', async () => {
    const { queue } = await openQueue();
    const active = (): Element | null => queue.root.activeElement;
    queue.row('Yara Haddad').focus();
    await queue.press('ArrowDown', 'ArrowDown');
    expect((active() as HTMLElement).dataset['id']).to.equal([...queue.root.querySelectorAll<HTMLElement>('[data-id]')][2]?.dataset['id']);
    await queue.press('Home', 'Space', 'End', 'Space');
    expect(queue.selected).to.deep.equal([queue.names[0], queue.names[4]]);
    await queue.press('Home', 'Enter');
    await until(() => active() === queue.panel, 'the focus in the panel');
    await queue.press('Escape');
    await until(() => active() === queue.row('Yara Haddad'), 'the focus back in the row');
    await queue.press('Escape');
    expect(queue.selected).to.deep.equal([]);
    await queue.press('/');
    expect(active()).to.equal(queue.root.querySelector('.search input'));
  });

  it('R5: a viewer who may not decide is offered nothing to decide with', async () => {
    const { queue } = await openQueue({
      change: (client) => ({
        ...over(client, {}),
        open: async (...args) => {
          const opened = await client.open(...args);
          return { ...opened, viewer: { ...opened.viewer, permissions: opened.viewer.permissions.filter((one) => one !== 'joinRequests.decide') } };
        },
      }),
    });
    expect(queue.root.querySelector('.tick, .c-act')).to.equal(null);
    await queue.open('Ulla Holm');
    expect(queue.panel.textContent).to.include('not decide on them');
  });

  it('R5: a plain member is told that this is not for them', async () => {
    const { queue } = await openQueue({ viewer: 'hana' });
    expect(queue.text).to.include('Not for this account');
  });
});
