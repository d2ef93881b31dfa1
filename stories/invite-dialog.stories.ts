import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { InviteDialog } from '../src/components/invite-dialog/invite-dialog.js';
import type { InviteWay } from '../src/components/invite-dialog/way-names.js';
import type { JoinLink } from '../src/domain/public-join.js';
import type { Permission } from '../src/domain/viewer.js';
import type { Session } from '../src/state/session.js';
import { bound, broken, closesSessions, comes, never, opening, withSession } from './support.js';

const dialog = (session: Session | undefined, way: InviteWay = 'link'): TemplateResult =>
  html`<invite-dialog open .session=${session} .way=${way}></invite-dialog>`;

/** Another answer of one port's methods. */
const ports = <P extends 'invitations' | 'publicJoin' | 'contacts'>(name: P, change: (port: NonNullable<OrgClient[P]>) => Partial<NonNullable<OrgClient[P]>>) =>
  (client: OrgClient): OrgClient => {
    const port = client[name];
    return port ? { ...bound(client), [name]: { ...port, ...change(port) } } : client;
  };

const permitted = (...kept: readonly Permission[]) =>
  opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: kept } }));

const [HOUR, DAY] = [3_600_000, 86_400_000];
const inTime = (ms: number): string => new Date(Date.now() + ms).toISOString();
const link = (key: string, more: Partial<JoinLink>): JoinLink => ({
  id: key, via: 'link', url: `https://north.example/j#${key.repeat(6)}Zk3vQ9mB`, createdAt: inTime(-DAY), expiresAt: inTime(6 * DAY), ...more,
});

const linked = (client: OrgClient): OrgClient => ports('publicJoin', (port) => ({
  get: async (...args) => {
    const { user } = (await client.open(args[0])).viewer;
    return {
      ...(await port.get(...args)), doorNumber: 'K7M4XP',
      links: [
        link('yours', { createdBy: user, uses: 12 }),
        link('fair', { via: 'qr', createdBy: { id: 'u2', name: '周美琳' }, uses: 86, expiresAt: null, createdAt: inTime(-90 * DAY) }),
        link('layla', { createdBy: { id: 'u3', name: 'ليلى المنصوري' }, uses: 0, expiresAt: inTime(22 * HOUR), createdAt: inTime(-2 * HOUR) }),
        link('tomas', { createdBy: { id: 'u4', name: 'Tomás Herrera' }, uses: 3, usesLeft: 7, expiresAt: inTime(25 * DAY) }),
      ],
    };
  },
}))(client);

type Context = Parameters<ReturnType<typeof comes>>[0];

const tagIn = ({ canvasElement }: Context): InviteDialog => canvasElement.querySelector('invite-dialog') as InviteDialog;
const rootIn = (context: Context): ShadowRoot => tagIn(context).shadowRoot as ShadowRoot;
const state = comes('invite-dialog', '[part="state"]');

const paste = async (context: Context, text: string): Promise<void> => {
  await comes('invite-dialog', '#addresses')(context);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  rootIn(context).querySelector('#addresses')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};
const type = (context: Context, selector: string, text: string): void => {
  const field = rootIn(context).querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const press = (context: Context, selector: string): void => rootIn(context).querySelector<HTMLElement>(selector)?.click();
const send = async (context: Context): Promise<void> => {
  await comes('invite-dialog', '.send:not([aria-disabled])')(context);
  press(context, '.send');
};

const MIXED = `hana.sato@kobo.example, Ingrid Solheim <ingrid@fjord.example>; +86 139 1740 2286
kwame@fjord，+971 50 555 0177；HANA.SATO@kobo.example \u0430dmin@north.example
+44 20 7946 0958 ext? m.lefebvre-delacroix@atelier-du-nord.example +44 1`;

/** Everybody the sample knows already, each in another case, and two who are free. */
const KNOWN = `Hana Satō <hana.sato@kobo.example>, +86 139 1740 2286, sofia.marchetti@mail.example, gregor.falk@mail.example,
  beatriz.carvalho@mail.example, amelia@refused.example`;

const knownPeople = async (context: Context): Promise<string> => {
  const { session } = tagIn(context);
  if (!session) return KNOWN;
  const list = async (status: 'active' | 'terminated'): Promise<string> => {
    const { items } = await session.client.members.list(session.orgId, { where: { status }, limit: 20 });
    return items.find(({ email }) => email)?.email ?? '';
  };
  return `${KNOWN}, ${await list('active')}, ${await list('terminated')}`;
};

export default { title: 'invite-dialog', component: 'invite-dialog', beforeEach: closesSessions } satisfies Meta;

type Story = StoryObj;

/** The link, its code, the door number, and every link that still works. */
export const Link: Story = { render: () => dialog(withSession({ change: linked })), play: comes('invite-dialog', '.used li') };

/** Before there is a link. */
export const LinkEmpty: Story = { render: () => dialog(withSession()), play: comes('invite-dialog', '.share .primary') };

/** A viewer who may share links, not make them. */
export const LinkReadOnly: Story = {
  render: () => dialog(withSession({ change: (client) => permitted('members.read', 'publicJoin.read', 'invitations.create')(linked(client)) })),
  play: comes('invite-dialog', '.used li'),
};

/** Before a link is revoked for good. */
export const Revoking: Story = {
  render: () => dialog(withSession({ change: linked })),
  play: async (context) => {
    await Link.play?.(context);
    press(context, '.used li:nth-child(2) .button');
    await comes('invite-dialog', '.ask')(context);
  },
};

/** Before the door number is replaced for good. */
export const ResettingDoorNumber: Story = {
  render: () => dialog(withSession({ change: linked })),
  play: async (context) => {
    await Link.play?.(context);
    press(context, '.reset');
    await comes('invite-dialog', '.ask')(context);
  },
};

/** The link could not be made. */
export const LinkNotMade: Story = {
  render: () => dialog(withSession({ change: ports('publicJoin', () => ({ createLink: broken('network') })) })),
  play: async (context) => {
    await comes('invite-dialog', '.share .primary')(context);
    press(context, '.share .primary');
    await comes('invite-dialog', '.error')(context);
  },
};

/** Before the links are there. */
export const LinkLoading: Story = { render: () => dialog(withSession({ change: ports('publicJoin', () => ({ get: never })) })), play: comes('invite-dialog', '.bone') };

/** The links could not be read. */
export const LinkFailed: Story = { render: () => dialog(withSession({ change: ports('publicJoin', () => ({ get: broken('timeout') })) })), play: state };

/** Nothing typed yet. */
export const AddressesEmpty: Story = { render: () => dialog(withSession(), 'addresses'), play: comes('invite-dialog', '#addresses') };

/** Pasted text: what is ready, what is to mend and why, duplicates merged. */
export const Addresses: Story = {
  render: () => dialog(withSession(), 'addresses'),
  play: async (context) => {
    await paste(context, MIXED);
    await comes('invite-dialog', '.tally .bad')(context);
    await comes('invite-dialog', '.chip-box input:not([aria-busy])')(context);
  },
};

/** Numbers without a country code. */
export const AddressesWithoutCountry: Story = {
  render: () => dialog(withSession(), 'addresses'),
  play: async (context) => {
    await paste(context, '020 7946 0958, 0207 94');
    await comes('invite-dialog', '#addresses-country')(context);
  },
};

/** Thousands at once, with rubbish between. */
export const AddressesMany: Story = {
  render: () => dialog(withSession(), 'addresses'),
  play: async (context) => {
    await paste(context, Array.from({ length: 5_000 }, (_, at) => (at % 40 === 7 ? 'call me maybe' : `person${String(at)}@many.example`)).join('\n'));
    await comes('invite-dialog', '.chip-box .more')(context);
    await comes('invite-dialog', '.chip-box input:not([aria-busy])')(context);
  },
};

/** While they are sent. */
export const Sending: Story = {
  render: () => {
    let calls = 0;
    const slow = ports('invitations', (port) => ({ create: (...args) => (calls++ < 1 ? port.create(...args) : never()) }));
    const small = opening((opened) => ({
      ...opened, capabilities: { ...opened.capabilities, ...(opened.capabilities.invitations && { invitations: { ...opened.capabilities.invitations, maxBatch: 100 } }) },
    }));
    return dialog(withSession({ change: (client) => small(slow(client)) }), 'addresses');
  },
  play: async (context) => {
    await paste(context, Array.from({ length: 450 }, (_, at) => `person${String(at)}@many.example`).join(' '));
    await comes('invite-dialog', '.chip-box input:not([aria-busy])')(context);
    await send(context);
    await comes('invite-dialog', 'progress')(context);
  },
};

const notSent = async (context: Context): Promise<void> => {
  await paste(context, 'hana.sato@kobo.example, ingrid@fjord.example');
  await send(context);
  await comes('invite-dialog', '.outcome')(context);
};

/** Nothing was sent; nothing typed is lost. */
export const NotSent: Story = { render: () => dialog(withSession({ change: ports('invitations', () => ({ create: broken('network') })) }), 'addresses'), play: notSent };

/** Too many at once: from when it can be tried again. */
export const RateLimited: Story = {
  render: () => dialog(withSession({
    change: ports('invitations', () => ({ create: () => Promise.reject(new OrgError({ code: 'rate-limited', message: 'slow down', retryAfterMs: 180_000 })) })),
  }), 'addresses'),
  play: notSent,
};

/** Some were sent; each of the others has its case and its way out. */
export const PartlySent: Story = {
  render: () => dialog(withSession({
    change: ports('invitations', (port) => ({
      create: async (orgId, inputs, options) => {
        const { items } = await port.create(orgId, inputs, options);
        return { items: items.map((item) => (inputs[item.index]?.via === 'email' && 'email' in (inputs[item.index] ?? {}) && JSON.stringify(inputs[item.index]).includes('refused.example')
          ? { index: item.index, ok: false, error: { code: 'delivery-failed', message: 'no such mailbox', detail: 'amelia@refused.example does not exist.' } } : item)) };
      },
    })),
  }), 'addresses'),
  play: async (context) => {
    await comes('invite-dialog', '#addresses')(context);
    await paste(context, await knownPeople(context));
    await comes('invite-dialog', '.chip-box input:not([aria-busy])')(context);
    await send(context);
    await comes('invite-dialog', '.refusal')(context);
  },
};

/** Restoring somebody asks first, with the warning of another owner of the mailbox. */
export const Restoring: Story = {
  render: (PartlySent.render as () => TemplateResult),
  play: async (context) => {
    await PartlySent.play?.(context);
    press(context, '.refusal:last-child .ask-first');
    await comes('invite-dialog', '.ask')(context);
  },
};

/** Everybody was sent to. */
export const AllSent: Story = {
  render: () => dialog(withSession(), 'addresses'),
  play: async (context) => {
    await paste(context, 'Hana Satō <hana.sato@kobo.example>, +86 139 1740 2286');
    await comes('invite-dialog', '.chip-box input:not([aria-busy])')(context);
    await send(context);
    await comes('invite-dialog', '.result')(context);
  },
};

/** People one knows: three chosen, and those who cannot be invited with the reason. */
export const Contacts: Story = {
  render: () => dialog(withSession(), 'contacts'),
  play: async (context) => {
    await comes('invite-dialog', '.people input')(context);
    for (const input of [...rootIn(context).querySelectorAll<HTMLElement>('.people input:not(:disabled)')].slice(0, 3)) input.click();
    await comes('invite-dialog', '.split .chip')(context);
  },
};

/** Nobody known yet. */
export const ContactsEmpty: Story = { render: () => dialog(withSession({ change: ports('contacts', () => ({ list: () => Promise.resolve({ items: [], next: null }) })) }), 'contacts'), play: state };

/** Before they are there. */
export const ContactsLoading: Story = { render: () => dialog(withSession({ change: ports('contacts', () => ({ list: never })) }), 'contacts'), play: comes('invite-dialog', '.bone-row') };

/** They could not be read. */
export const ContactsFailed: Story = { render: () => dialog(withSession({ change: ports('contacts', () => ({ list: broken('server') })) }), 'contacts'), play: state };

/** One person with their place. */
export const Person: Story = { render: () => dialog(withSession(), 'person'), play: comes('invite-dialog', '#person-position') };

/** What is to mend before it can be sent. */
export const PersonToMend: Story = {
  render: () => dialog(withSession(), 'person'),
  play: async (context) => {
    await comes('invite-dialog', '#person-position')(context);
    type(context, '#person-address', 'wang.fang@north');
    await tagIn(context).updateComplete;
    press(context, '.send');
    await comes('invite-dialog', '.error')(context);
  },
};

/** One person, picked from contacts in place of name and address. */
export const PersonFromContacts: Story = {
  render: () => dialog(withSession(), 'person'),
  play: async (context) => {
    await comes('invite-dialog', '.segments')(context);
    press(context, '.segments label:last-child');
    await comes('invite-dialog', '.framed .pick')(context);
  },
};

/** Several organisations: one is chosen first. */
export const Organizations: Story = {
  render: () => dialog(withSession({
    change: (client) => ({ ...bound(client), listOrganizations: async () => [
      ...(await client.listOrganizations()), { id: 'haisong', name: '海松设计', memberCount: 41 },
      { id: 'fjord', name: 'Fjord & Filament Cooperative of Northern Lighting Makers', memberCount: 9 },
    ] }),
  })),
  play: comes('invite-dialog', '.large-rows'),
};

/** The chosen one could not be opened. */
export const OrganizationFailed: Story = {
  render: () => dialog(withSession({
    change: (client) => ({ ...bound(client), listOrganizations: async () => [{ id: 'haisong', name: '海松设计', memberCount: 41 }, ...(await client.listOrganizations())] }),
  })),
  play: async (context) => {
    await comes('invite-dialog', '.large-rows')(context);
    press(context, '.large-rows li:first-child button');
    await comes('invite-dialog', '[part="state"]')(context);
  },
};

/** A viewer who may not invite at all. */
export const NotAllowed: Story = { render: () => dialog(withSession({ change: permitted('members.read') })), play: state };

/** A backend that cannot. */
export const NotSupported: Story = {
  render: () => dialog(withSession({
    change: opening((opened) => ({ ...opened, capabilities: { ...opened.capabilities, invitations: false, publicJoin: false } })),
  })),
  play: state,
};

/** Only email goes out here, and nothing else. */
export const OnlyEmail: Story = {
  render: () => dialog(withSession({
    change: opening((opened) => ({
      ...opened, viewer: { ...opened.viewer, permissions: ['invitations.create'] },
      capabilities: { ...opened.capabilities, publicJoin: false, contacts: false, invitations: { channels: ['email'], search: false, resend: false, cancel: false, prefill: [] } },
    })),
  })),
  play: comes('invite-dialog', '#addresses'),
};

/** Before the organisation is open. */
export const Loading: Story = { render: () => dialog(withSession({ change: (client) => ({ ...bound(client), open: never }) })), play: comes('invite-dialog', '.bone') };

/** Neither a provider nor a session of its own. */
export const NoOrganisation: Story = { render: () => dialog(undefined), play: state };
