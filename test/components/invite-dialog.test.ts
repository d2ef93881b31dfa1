import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { InviteDialog } from '../../src/components/invite-dialog/invite-dialog.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, openFixture, opensWith, over } from '../support/fixture-session.js';
import { heard, Invite, openInvite } from '../support/invite.js';
import { until } from '../support/until.js';

const permitted = (...permissions: readonly string[]) =>
  opensWith((open) => ({ ...open, viewer: { ...open.viewer, permissions: permissions as never } }));

describe('invite-dialog', () => {
  afterEach(async () => {
    closeSessions();
    await setViewport({ width: 800, height: 600 });
  });

  describe('opening and closing', () => {
    it('opens by its attribute, and the focus goes to what to begin with', async () => {
      const tab = await openFixture();
      const invite = new Invite(await fixture<InviteDialog>(html`<invite-dialog open .session=${tab.session}></invite-dialog>`), tab);
      await until(() => invite.focused?.id === 'way-link', 'the focus');
      expect(invite.dialog.open).to.equal(true);
      expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    });

    it('A03: Escape closes it, says so once, and the focus is where it was', async () => {
      const opener = await fixture<HTMLButtonElement>(html`<button>Invite</button>`);
      opener.focus();
      const invite = await openInvite();
      const closes = heard(invite.element, 'close');
      await sendKeys({ press: 'Escape' });
      await until(() => closes.length > 0, 'the end');
      expect([invite.element.open, invite.element.hasAttribute('open'), invite.dialog.open, closes.length]).to.deep.equal([false, false, false, 1]);
      expect(document.activeElement).to.equal(opener);
    });

    it('opens and closes by commands of buttons', async () => {
      const tab = await openFixture();
      const invite = new Invite(await fixture<InviteDialog>(html`<invite-dialog id="invite" .session=${tab.session}></invite-dialog>`), tab);
      const opener = await fixture<HTMLButtonElement>(html`<button commandfor="invite" command="--show">Invite</button>`);
      opener.click();
      await until(() => invite.dialog.open, 'the dialog');
      invite.element.close();
      await until(() => !invite.dialog.open, 'the end');
    });

    it('R70: without an organisation it says so', async () => {
      const invite = new Invite(await fixture<InviteDialog>(html`<invite-dialog open></invite-dialog>`), undefined as never);
      await invite.shows('No organisation yet');
    });

    it('closes when it is taken off the page', async () => {
      const invite = await openInvite();
      invite.element.remove();
      await invite.element.updateComplete;
      expect([invite.element.open, invite.dialog.open]).to.deep.equal([false, false]);
    });

    it('a way nobody knows is ignored with a word', async () => {
      const warnings: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => void warnings.push(text);
      const element = await fixture<InviteDialog>(html`<invite-dialog way="pigeon"></invite-dialog>`);
      console.warn = warn;
      expect([element.way, warnings]).to.deep.equal([undefined, ['rosterkit: invite-dialog knows no way “pigeon”.']]);
    });
  });

  describe('ways', () => {
    it('A05: arrows walk the tabs, Enter chooses', async () => {
      const invite = await openInvite();
      expect(invite.tabs).to.deep.equal(['Link & code', 'Phone or email', 'Contacts', 'One person']);
      invite.root.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(invite.focused?.id).to.equal('way-person');
      expect(invite.root.querySelector('[aria-selected="true"]')?.id).to.equal('way-link');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      await invite.updated();
      expect(invite.root.querySelector('[aria-selected="true"]')?.id).to.equal('way-addresses');
      expect(invite.focused?.id).to.equal('way-addresses');
      expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
    });

    it('R5: what a viewer may not, or a backend cannot, is not offered', async () => {
      expect((await openInvite({ viewer: 'dora' })).tabs).to.deep.equal(['Link & code', 'Phone or email', 'Contacts']);
      expect((await openInvite({ change: permitted('publicJoin.read') })).tabs).to.deep.equal([]);
      const email = await openInvite({ change: opensWith((open) => ({
        ...open, capabilities: { ...open.capabilities, publicJoin: false, contacts: false, ...(open.capabilities.invitations && { invitations: { ...open.capabilities.invitations, channels: ['email'] as const } }) },
      })) });
      expect(email.tabs).to.deep.equal(['Email', 'One person']);
      expect(email.control('Emails')).to.be.instanceOf(HTMLInputElement);
    });

    it('R5: who may nothing, and a backend that cannot, are told apart', async () => {
      await (await openInvite({ change: permitted('members.read') })).shows('Your account may not invite people to this organisation.');
      const cannot = await openInvite({ change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, invitations: false, publicJoin: false } })) });
      await cannot.shows('This account system cannot invite people.');
    });

    it('R16: on a phone the ways are a list, then one of them with a way back', async () => {
      await setViewport({ width: 320, height: 640 });
      const invite = await openInvite();
      expect(invite.title).to.match(/^Invite to Fixture/);
      expect(invite.tabs).to.deep.equal([]);
      await invite.click(/^Phone or email/);
      expect([invite.title, invite.focused?.getAttribute('aria-label')]).to.deep.equal(['Phone or email', 'Back to the ways to invite']);
      expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
      await invite.click('Back to the ways to invite');
      await invite.updated();
      expect(invite.focused?.id).to.equal('way-addresses');
    });

    it('R16: at 320 px nothing scrolls sideways, and every control is 44 px high', async () => {
      await setViewport({ width: 320, height: 640 });
      for (const way of ['link', 'addresses', 'contacts', 'person'] as const) {
        const invite = await openInvite({}, way);
        if (way === 'addresses') await invite.paste('kwame@fjord, a-very-long-address-indeed-of-somebody@a-very-long-domain-of-somebody.example');
        await until(() => invite.root.querySelector('.bone') === null, 'the data');
        const body = invite.root.querySelector('.dialog-body') as HTMLElement;
        expect(body.scrollWidth, way).to.be.at.most(body.clientWidth);
        const small = [...invite.root.querySelectorAll<HTMLElement>('button, .input, select, .people label')]
          .filter((one) => one.checkVisibility() && !one.closest('.input button, .chip') && !one.matches('.chip') && one.getBoundingClientRect().height < 44 && !one.closest('.input:not(:scope)')?.contains(one.parentElement));
        expect(small.filter((one) => !(one.parentElement?.matches('.input') ?? false)).map(({ className, textContent }) => `${className} ${textContent.trim()}`), way).to.deep.equal([]);
        invite.element.close();
        await invite.updated();
      }
    });
  });

  describe('several organisations', () => {
    const several = async (): Promise<{ readonly invite: Invite; readonly other: Awaited<ReturnType<typeof openFixture>> }> => {
      const other = await openFixture();
      const invite = await openInvite({ change: (client) => ({
        ...over(client, {}),
        listOrganizations: async (...args) => [...await client.listOrganizations(...args), { id: other.orgId, name: 'Other house', memberCount: 41 }],
        open: (orgId, ...args) => (orgId === other.orgId ? other.client : client).open(orgId, ...args),
        publicJoin: { ...client.publicJoin as NonNullable<typeof client.publicJoin>, get: (orgId, ...args) => {
          const port = (orgId === other.orgId ? other.client : client).publicJoin;
          if (!port) throw new Error('no port');
          return port.get(orgId, ...args);
        } },
      }) });
      return { invite, other };
    };

    it('R16: one is chosen first; its links are shown, and another one can be chosen again', async () => {
      const { invite, other } = await several();
      expect(invite.title).to.equal('Invite to which organisation?');
      const chosen = heard(invite.element, 'org-organization-chosen');
      await invite.click(/Other house/);
      const { doorNumber = '' } = await other.client.publicJoin?.get(other.orgId) ?? {};
      await invite.shows(doorNumber);
      expect(chosen).to.have.length(1);
      expect(await accessibilityProblems(invite.element)).to.deep.equal([]);
      await invite.click(/^Organisation: /);
      expect(invite.title).to.equal('Invite to which organisation?');
    });

    it('R16: `org-id` answers the question', async () => {
      const { invite, other } = await several();
      invite.element.orgId = other.orgId;
      await until(() => invite.root.querySelector('.door') !== null, 'the ways');
      expect(invite.has(/^Organisation: Fixture/)).to.equal(true);
    });

    it('where the list cannot be had, the page’s own is meant', async () => {
      const invite = await openInvite({ change: (client) => {
        let calls = 0;
        return { ...over(client, {}), listOrganizations: (...args) => (calls++ === 0 ? client.listOrganizations(...args) : Promise.reject(new Error('down'))) };
      } });
      expect(invite.tabs).to.have.length(4);
    });
  });
});
