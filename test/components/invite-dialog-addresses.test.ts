import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { OrgError } from '../../src/client/errors.js';
import type { InviteInput } from '../../src/domain/invitation.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, opensWith } from '../support/fixture-session.js';
import { heard, openInvite, withPort } from '../support/invite.js';
import type { Invite } from '../support/invite.js';
import { until } from '../support/until.js';

const tally = (invite: Invite): string => invite.root.querySelector('.tally')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const mends = (invite: Invite): string[] => [...invite.root.querySelectorAll('.mend .grow')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const invited = async ({ tab }: Invite, q: string): Promise<number> =>
  (await tab.client.invitations?.list(tab.orgId, { q }))?.items.length ?? 0;

const smallBatches = opensWith((open) => ({
  ...open, capabilities: { ...open.capabilities, ...(open.capabilities.invitations && { invitations: { ...open.capabilities.invitations, maxBatch: 2 } }) },
}));

describe('invite-dialog, phone or email', () => {
  afterEach(closeSessions);

  it('R13: pasted text becomes chips; each says what is wrong; duplicates merge', async () => {
    const invite = await openInvite({}, 'addresses');
    await invite.paste('nadia@example.net, Otto <otto@example.net>；NADIA@example.net\n+86 138-1700-4499，+8613817004499 kwame@fjord \u0430dmin@x.yz rubbish');
    expect(invite.chips).to.deep.equal(['nadia@example.net', 'Otto otto@example.net', '+86 138 1700 4499', 'kwame@fjord', '\u0430dmin@x.yz', 'rubbish']);
    expect(tally(invite)).to.equal('3 ready 3 to mend 2 duplicates merged');
    expect(mends(invite)).to.deep.equal([
      'kwame@fjord is missing its ending, such as .com', '\u0430dmin@x.yz holds letters that only look like Latin ones: \u0430', 'rubbish is neither a phone number nor an email',
    ]);
    expect(invite.has('Send 3 invitations')).to.equal(true);
    expect(invite.said).to.equal('3 ready, 3 to mend');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
  });

  it('R13: a typed one becomes a chip at a comma, at Enter, and when the field is left', async () => {
    const invite = await openInvite({}, 'addresses');
    invite.control('Phone numbers or emails').focus();
    await sendKeys({ type: 'a@b.cc,' });
    await invite.read();
    await sendKeys({ type: 'c@d.ee' });
    await sendKeys({ press: 'Enter' });
    await invite.read();
    await sendKeys({ type: 'e@f.gg' });
    await sendKeys({ press: 'Tab' });
    await invite.read();
    expect(invite.chips).to.deep.equal(['a@b.cc', 'c@d.ee', 'e@f.gg']);
  });

  it('A15: arrows walk the chips, Delete removes, F2 takes one out to be written anew', async () => {
    const invite = await openInvite({}, 'addresses');
    await invite.paste('a@b.cc c@d.ee e@f.gg');
    invite.control('Phone numbers or emails').focus();
    await sendKeys({ press: 'Backspace' });
    expect(invite.focused?.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '')).to.equal('Remove e@f.gg');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Delete' });
    await invite.updated();
    expect([invite.chips, invite.said]).to.deep.equal([['a@b.cc', 'e@f.gg'], 'c@d.ee removed']);
    expect(invite.focused?.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '')).to.equal('Remove e@f.gg');
    await sendKeys({ press: 'F2' });
    await invite.updated();
    expect([invite.chips, invite.control('Phone numbers or emails').value]).to.deep.equal([['a@b.cc'], 'e@f.gg']);
  });

  it('R13: numbers without a country wait for one, chosen once for all', async () => {
    const invite = await openInvite({}, 'addresses');
    await invite.paste('138 1700 4499; 138 1700 4488');
    const country = await until(() => invite.root.querySelector<HTMLSelectElement>('#addresses-country'), 'the country');
    country.value = '';
    country.dispatchEvent(new Event('change'));
    await invite.read();
    expect(mends(invite)[0]).to.equal('138 1700 4499 needs its country: start it with +, or choose the country above');
    country.value = 'CN';
    country.dispatchEvent(new Event('change'));
    await invite.read();
    expect([tally(invite), invite.chips]).to.deep.equal(['2 ready', ['+86 138 1700 4499', '+86 138 1700 4488']]);
  });

  it('R13: a number the plans do not know can be used anyway', async () => {
    const invite = await openInvite({}, 'addresses');
    await invite.paste('+44 7700 900123,');
    expect(mends(invite)[0]).to.equal('+44 7700 900123 is not a number in use');
    await invite.click('Use anyway');
    expect(tally(invite)).to.equal('1 ready');
  });

  it('5,000 pasted addresses with rubbish between: few are drawn, all are counted', async () => {
    const invite = await openInvite({}, 'addresses');
    const text = Array.from({ length: 5_000 }, (_, at) => (at % 50 === 3 ? `rubbish ${'<>'.repeat(at % 7)}${String.fromCodePoint(97 + Math.floor(at / 50) % 26)}` : `person${String(at)}@many.example`)).join('\n');
    await invite.paste(text);
    await until(() => tally(invite).includes('4,900 ready'), 'all of them');
    expect(invite.root.querySelectorAll('.chip-box .chip').length).to.be.at.most(50);
    expect(invite.has(/^and 4,\d+ more$/)).to.equal(true);
    expect(invite.root.querySelectorAll('.mend li').length).to.be.at.most(6);
    await invite.click('Remove all of these');
    expect(tally(invite)).to.equal('4,900 ready');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
  });

  it('what is typed survives closing, the tag going and coming, and a failure', async () => {
    const invite = await openInvite({ change: withPort('invitations', () => ({ create: () => Promise.reject(new OrgError({ code: 'network', message: 'down' })) })) }, 'addresses');
    await invite.paste('nadia@example.net, kwame@fjord');
    await invite.click('Send 1 invitation');
    await invite.shows('Nothing was sent. The server could not be reached.');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    invite.element.close();
    await invite.updated();
    const parent = invite.element.parentElement as HTMLElement;
    invite.element.remove();
    await invite.updated();
    parent.append(invite.element);
    invite.element.show();
    await until(() => invite.chips.length === 2, 'the chips');
    expect(tally(invite)).to.equal('1 ready 1 to mend');
  });

  it('R20: the same content tried again has the same key, so that nobody gets it twice', async () => {
    const asked: (readonly [readonly InviteInput[], string | undefined])[] = [];
    const invite = await openInvite({ change: withPort('invitations', (port) => ({
      create: async (orgId, inputs, options) => {
        asked.push([inputs, options?.idempotencyKey]);
        const answer = await port.create(orgId, inputs, options);
        // It took effect, and the answer got lost.
        if (asked.length === 1) throw new OrgError({ code: 'timeout', message: 'lost' });
        return answer;
      },
    })) }, 'addresses');
    await invite.paste('nadia@example.net otto@example.net');
    await invite.click('Send 2 invitations');
    await invite.shows('Nothing was sent');
    await invite.send();
    expect(invite.title).to.equal('2 invitations sent');
    expect(asked[1]).to.deep.equal(asked[0]);
    expect([await invited(invite, 'nadia@'), await invited(invite, 'otto@')]).to.deep.equal([1, 1]);
  });

  it('R72: events say who, never a token; a host can say no', async () => {
    const invite = await openInvite({}, 'addresses');
    await invite.paste('nadia@example.net');
    const events = heard(invite.element, 'org-invitations-send', 'org-invitations-sent');
    const no = (event: Event): void => {
      event.preventDefault();
    };
    invite.element.addEventListener('org-invitations-send', no);
    await invite.click('Send 1 invitation');
    await invite.updated();
    expect([events.map(({ type }) => type), await invited(invite, 'nadia@')]).to.deep.equal([['org-invitations-send'], 0]);
    invite.element.removeEventListener('org-invitations-send', no);
    await invite.send();
    expect(events.map(({ type }) => type)).to.deep.equal(['org-invitations-send', 'org-invitations-send', 'org-invitations-sent']);
    expect(JSON.stringify(events.map((event) => ({ ...event })))).not.to.match(/token/i);
  });

  it('R20: stopped, or cut off half way: what was sent stays sent, the rest stays in the form', async () => {
    let calls = 0;
    const broken = withPort('invitations', (port) => ({
      create: (...args) => (++calls > 1 ? Promise.reject(new OrgError({ code: 'network', message: 'down' })) : port.create(...args)),
    }));
    const invite = await openInvite({ change: (client) => smallBatches(broken(client)) }, 'addresses');
    await invite.paste('a1@example.net a2@example.net a3@example.net a4@example.net a5@example.net');
    await invite.send();
    expect(invite.title).to.equal('2 of 5 sent');
    expect(invite.text).to.include('3 were not sent The server could not be reached.');
    await invite.click('Invite more');
    expect([tally(invite), invite.chips]).to.deep.equal(['3 ready', ['a3@example.net', 'a4@example.net', 'a5@example.net']]);
  });

  it('shows how far it is, and can be stopped', async () => {
    let calls = 0;
    const stuck = withPort('invitations', (port) => ({ create: (...args) => (++calls > 1 ? new Promise(() => undefined) : port.create(...args)) }));
    const invite = await openInvite({ change: (client) => smallBatches(stuck(client)) }, 'addresses');
    await invite.paste('a1@example.net a2@example.net a3@example.net');
    await invite.click('Send 3 invitations');
    await invite.shows('Sending: 2 of 3');
    expect(invite.root.querySelector('progress')?.value).to.equal(2);
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    await invite.click('Stop');
    await invite.shows('You stopped it.');
    expect(invite.title).to.equal('2 of 3 sent');
  });

  it('S18: too many requests: the button waits as long as the backend says', async () => {
    const invite = await openInvite({ change: withPort('invitations', () => ({
      create: () => Promise.reject(new OrgError({ code: 'rate-limited', message: 'slow', retryAfterMs: 180_000 })),
    })) }, 'addresses');
    await invite.paste('nadia@example.net');
    await invite.click('Send 1 invitation');
    await invite.shows('Can be tried again in 3 minutes.');
    expect(invite.button('Send 1 invitation').getAttribute('aria-disabled')).to.equal('true');
  });

  it('R41: says whether those who are invited wait, as the rules stand', async () => {
    const admin = await openInvite({}, 'addresses');
    await admin.shows('Invited by you (Account admin), they join at once, without approval.');
    const plain = await openInvite({ viewer: 'dora' }, 'addresses');
    await plain.shows('An administrator approves each of them before they are in.');
    const freed = await plain.tab.another();
    await freed.client.joinRules?.update(freed.orgId, { inviteVerification: false });
    await plain.shows('Inviting verification is off, so they join at once');
  });

  it('R13: departments and a position go along, for those who may set them', async () => {
    const sent: InviteInput[] = [];
    const invite = await openInvite({ change: withPort('invitations', (port) => ({
      create: (orgId, inputs, options) => {
        sent.push(...inputs);
        return port.create(orgId, inputs, options);
      },
    })) }, 'addresses');
    await invite.paste('nadia@example.net');
    await until(() => invite.root.querySelector('#addresses-position'), 'the positions');
    await invite.click('Add department');
    await until(() => invite.root.querySelector('.department-picker [role="treeitem"], .department-picker .tree-row'), 'the tree');
    invite.root.querySelector<HTMLElement>('.department-picker [role="treeitem"], .department-picker .tree-row')?.click();
    await invite.updated();
    await sendKeys({ press: 'Escape' });
    await invite.fill('Position', 'Engineer');
    const options = await until(() => invite.root.querySelector<HTMLElement>('#addresses-position-list [role="option"]'), 'the choices');
    options.click();
    await invite.updated();
    await invite.send();
    expect(sent).to.deep.equal([{ via: 'email', email: 'nadia@example.net', departmentIds: [invite.tab.id('engineering')], positionId: invite.tab.id('engineer') }]);
    const plain = await openInvite({ viewer: 'dora' }, 'addresses');
    expect(plain.root.querySelector('#addresses-position, #addresses-departments')).to.equal(null);
  });
});
