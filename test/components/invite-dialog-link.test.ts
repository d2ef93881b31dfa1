import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { JoinLink } from '../../src/domain/public-join.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, opensWith } from '../support/fixture-session.js';
import { heard, openInvite, withPort } from '../support/invite.js';
import type { Invite } from '../support/invite.js';
import { until } from '../support/until.js';

const links = async ({ tab }: Invite): Promise<readonly JoinLink[]> => (await tab.client.publicJoin?.get(tab.orgId))?.links ?? [];
const shownLink = (invite: Invite): string => invite.control('Invitation link').value;

const withLink = async (options: Parameters<typeof openInvite>[0] = {}): Promise<Invite> => {
  const invite = await openInvite(options);
  await invite.click('Create link');
  await until(() => invite.root.querySelector('#invite-link'), 'the link');
  return invite;
};

describe('invite-dialog, link and code', () => {
  afterEach(closeSessions);

  it('R12: a link lasts as long as was chosen, and is drawn as a code', async () => {
    const invite = await openInvite();
    const lifetime = invite.root.querySelector('select') as HTMLSelectElement;
    expect([...lifetime.options].map(({ text }) => text)).to.deep.equal(['Works for 24 hours', 'Works for 7 days', 'Works for 30 days', 'Works permanently']);
    lifetime.value = '30';
    lifetime.dispatchEvent(new Event('change'));
    await invite.click('Create link');
    await invite.shows('30 days left');
    const [made] = await links(invite);
    expect(shownLink(invite)).to.equal(made?.url);
    expect(Math.round((Date.parse(made?.expiresAt ?? '') - Date.now()) / 86_400_000)).to.equal(30);
    await until(() => invite.root.querySelector('svg.qr path'), 'the code');
    expect(invite.said).to.equal('New link ready. The ones before it still work.');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
  });

  it('R12: a permanent link, where the backend has one; what it caps is not offered', async () => {
    const offered = async (maxLinkDays: number | null): Promise<string[]> => {
      const invite = await openInvite({ change: opensWith((open) => ({
        ...open, capabilities: { ...open.capabilities, ...(open.capabilities.publicJoin && { publicJoin: { ...open.capabilities.publicJoin, maxLinkDays } }) },
      })) });
      const found = [...(invite.root.querySelector('select') as HTMLSelectElement).options].map(({ value }) => value);
      invite.element.close();
      return found;
    };
    expect(await offered(null)).to.deep.equal(['1', '7', '30', '']);
    expect(await offered(14)).to.deep.equal(['1', '7', '14']);
    expect(await offered(7)).to.deep.equal(['1', '7']);
  });

  it('R10: copying says whether it worked', async () => {
    const invite = await withLink();
    const write = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const copied: string[] = [];
    const clipboard = (writeText: (text: string) => Promise<void>): void =>
      void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      clipboard(async (text) => void copied.push(text));
      await invite.click('Copy');
      await until(() => invite.said === 'Link copied', 'the word');
      expect(copied).to.deep.equal([shownLink(invite)]);
      clipboard(() => Promise.reject(new Error('no')));
      await invite.click('Copied');
      await until(() => invite.said.startsWith('The browser did not let it'), 'the word');
      expect(invite.control('Invitation link').selectionEnd).to.equal(shownLink(invite).length);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Boolean(write)).to.equal(true);
    }
  });

  it('R10: the code can have a link of its own, told apart in the list', async () => {
    const invite = await withLink();
    await invite.click('New code');
    await until(async () => (await links(invite)).length === 2, 'the second link');
    await invite.shows('It has a link of its own.');
    expect((await links(invite)).map(({ via }) => via).toSorted()).to.deep.equal(['link', 'qr']);
    expect([...invite.root.querySelectorAll('.used li .sr')].map(({ textContent }) => textContent)).to.have.members(['Code: ', 'Link: ']);
  });

  it('R12, S20: revoking asks first, and the rest of a double press does not answer', async () => {
    const invite = await withLink();
    const events = heard(invite.element, 'org-join-link-revoke', 'org-join-link-revoked');
    await invite.click('Revoke: Yours');
    expect(invite.focused?.textContent.trim()).to.equal('Keep');
    invite.root.querySelector<HTMLElement>('.ask .danger')?.click();
    await invite.updated();
    expect([events.length, (await links(invite)).length]).to.deep.equal([0, 1]);
    await until(() => {
      invite.root.querySelector<HTMLElement>('.ask .danger')?.click();
      return events.length === 2;
    }, 'the answer');
    await invite.shows('No link yet');
    expect(await links(invite)).to.deep.equal([]);
    expect(invite.said).to.equal('Link revoked');
  });

  it('R12: keeping it changes nothing, and the focus is where it was', async () => {
    const invite = await withLink();
    await invite.click('Revoke: Yours');
    await invite.click('Keep');
    await invite.updated();
    expect(invite.focused?.getAttribute('aria-label')).to.include('Revoke');
    expect(await links(invite)).to.have.length(1);
  });

  it('R12: the door number is reset behind a question', async () => {
    const invite = await openInvite();
    const before = invite.root.querySelector('output')?.textContent ?? '';
    expect(before).to.match(/^[A-Z2-9]{6}$/);
    const events = heard(invite.element, 'org-door-number-reset', 'org-door-number-changed');
    await invite.click('Reset…');
    await invite.pressUntil('Reset door number', () => events.length === 2);
    await until(() => invite.root.querySelector('output')?.textContent !== before, 'another number');
    expect(invite.said).to.equal('The door number is another one now');
  });

  it('R72: a host can say no to each of them', async () => {
    const invite = await openInvite();
    invite.element.addEventListener('org-join-link-create', (event) => {
      event.preventDefault();
    });
    await invite.click('Create link');
    expect(await links(invite)).to.deep.equal([]);
    expect(invite.text).to.include('No link yet');
  });

  it('S10: no event tells a link, and nothing on the page but its field does', async () => {
    const invite = await openInvite();
    const events = heard(invite.element, 'org-join-link-create', 'org-join-link-created');
    await invite.click('Create link');
    await until(() => events.length === 2 && invite.root.querySelector('#invite-link'), 'the link');
    const token = shownLink(invite).split('token=')[1] ?? '';
    expect(token.length).to.be.at.least(22);
    expect(JSON.stringify(events.map((event) => ({ ...event })))).not.to.include(token);
    expect(invite.root.textContent + document.title + location.href).not.to.include(token);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.include(token);
  });

  it('R20: when a link cannot be made, the same attempt is tried again with the same key', async () => {
    const asked: (readonly [unknown, string | undefined])[] = [];
    const invite = await openInvite({ change: withPort('publicJoin', (port) => ({
      createLink: (orgId, link, options) => {
        asked.push([link, options?.idempotencyKey]);
        return asked.length === 1 ? Promise.reject(new OrgError({ code: 'network', message: 'down' })) : port.createLink(orgId, link, options);
      },
    })) });
    await invite.click('Create link');
    await invite.shows('The link could not be created. The server could not be reached.');
    await invite.click('Create link');
    await until(() => invite.root.querySelector('#invite-link'), 'the link');
    expect(asked[1]).to.deep.equal(asked[0]);
  });

  it('a clock that is wrong by a year is named when the end of a link is refused', async () => {
    const invite = await openInvite({ change: withPort('publicJoin', () => ({
      createLink: () => Promise.reject(new OrgError({ code: 'validation', message: 'in the past', fields: [{ field: 'expiresAt', code: 'invalid' }] })),
    })) });
    await invite.click('Create link');
    await invite.shows('Is the clock of this device right?');
  });

  it('S05: a link that is none is neither shown nor drawn', async () => {
    const invite = await openInvite({ change: withPort('publicJoin', (port) => ({
      get: async (...args) => ({ ...await port.get(...args), links: [{ id: 'x', via: 'link', url: 'javascript:alert(1)', createdAt: '2024-01-01T00:00:00Z', expiresAt: null }] }),
    })) });
    await invite.shows('Links in use');
    expect([invite.root.querySelector('#invite-link'), invite.root.querySelector('.qr')]).to.deep.equal([null, null]);
    expect(invite.root.innerHTML).not.to.include('javascript:');
  });

  it('R5: who may only look can share what there is', async () => {
    const none = await openInvite({ viewer: 'dora' });
    await none.shows('Nobody has made a link yet. An administrator can.');
    expect([none.has('Create link'), none.has('Reset…')]).to.deep.equal([false, false]);
    await none.tab.client.publicJoin?.get(none.tab.orgId);
    none.element.close();
    const admin = await none.tab.another();
    await admin.client.publicJoin?.createLink(admin.orgId, { via: 'link', expiresAt: null });
    none.element.show();
    await until(() => none.root.querySelector('#invite-link'), 'the link');
    expect([none.has(/^Revoke/), none.has('New link')]).to.deep.equal([false, false]);
  });

  it('loading, failing and trying again', async () => {
    let isDown = true;
    const invite = await openInvite({ change: withPort('publicJoin', (port) => ({
      get: (...args) => (isDown ? Promise.reject(new OrgError({ code: 'timeout', message: 'slow' })) : port.get(...args)),
    })) });
    await invite.shows('The links could not be loaded');
    expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    isDown = false;
    await invite.click('Try again');
    await invite.shows('Door number');
  });
});
