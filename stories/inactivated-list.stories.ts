import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { Permission } from '../src/domain/viewer.js';
import type { InactivatedList } from '../src/components/inactivated-list/inactivated-list.js';
import type { Session } from '../src/state/session.js';
import { withPeople } from './queue-people.js';
import { bound, broken, comes, inFrame, never, opening, withSession } from './support.js';

const list = (session: Session | undefined, { width = 1184, height = 560, invitation }: {
  readonly width?: number; readonly height?: number; readonly invitation?: string;
} = {}): TemplateResult =>
  inFrame(width, height, html`<inactivated-list .session=${session} .selectedInvitation=${invitation}></inactivated-list>`);

const sample = { members: 60, seed: withPeople };

const invitations = (change: Partial<NonNullable<OrgClient['invitations']>>) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), ...(client.invitations && { invitations: { ...client.invitations, ...change } }) });

const permitted = (keep: (permission: Permission) => boolean) =>
  opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: opened.viewer.permissions.filter(keep) } }));

type Context = Parameters<ReturnType<typeof comes>>[0];

const rows = comes('inactivated-list', '[data-id]');
const state = comes('inactivated-list', '[part="state"]');
const rootIn = ({ canvasElement }: Context): ShadowRoot => (canvasElement.querySelector('inactivated-list') as InactivatedList).shadowRoot as ShadowRoot;
const tick = (context: Context, ...ids: readonly string[]): void => {
  for (const id of ids) rootIn(context).querySelector<HTMLElement>(`[data-id="${id}"] .tick`)?.click();
};
const press = (context: Context, selector: string): void => {
  rootIn(context).querySelector<HTMLElement>(selector)?.click();
};

export default { title: 'inactivated-list', component: 'inactivated-list' } satisfies Meta;

type Story = StoryObj;

/** Invited and not signed up: one is cooling down, one was not reached, two have expired. */
export const Invited: Story = { render: () => list(withSession(sample)), play: rows };

/** One invitation, whole. */
export const Open: Story = { render: () => list(withSession(sample), { invitation: 'zhangwei' }), play: comes('inactivated-list', '.panel') };

/** Several at once. */
export const Selected: Story = {
  render: () => list(withSession(sample)),
  play: async (context) => {
    await rows(context);
    tick(context, 'hana', 'mateus', 'yusuf');
    await comes('inactivated-list', '.selection')(context);
  },
};

/** Invited again: those whose time has not come stay selected, with the reason. */
export const Resent: Story = {
  render: () => list(withSession(sample)),
  play: async (context) => {
    await Selected.play?.(context);
    press(context, '.selection .primary');
    await comes('inactivated-list', '[part="outcome"]')(context);
  },
};

/** The menu of a row. */
export const More: Story = {
  render: () => list(withSession(sample)),
  play: async (context) => {
    await rows(context);
    press(context, '[data-id="mateus"] .more');
    await comes('inactivated-list', '[role="menuitem"]')(context);
  },
};

/** The question before every expired one is cancelled. */
export const CancellingExpired: Story = {
  render: () => list(withSession(sample)),
  play: async (context) => {
    await comes('inactivated-list', '.tools > .button')(context);
    press(context, '.tools > .button');
    await comes('inactivated-list', 'dialog[open]')(context);
  },
};

/** The call failed. */
export const NotSent: Story = {
  render: () => list(withSession({ ...sample, change: invitations({ resend: broken('server') }) })),
  play: async (context) => {
    await Selected.play?.(context);
    press(context, '.selection .primary');
    await comes('inactivated-list', '[part="outcome"]')(context);
  },
};

/** On a phone: rows are cards. */
export const Phone: Story = {
  render: () => list(withSession(sample), { width: 375, height: 760 }),
  play: async (context) => {
    await rows(context);
    tick(context, 'mateus');
  },
};

/** On a phone: one invitation. */
export const PhonePanel: Story = { render: () => list(withSession(sample), { width: 320, height: 760, invitation: 'yusuf' }), play: comes('inactivated-list', '.panel') };

/** Before they are there. */
export const Loading: Story = { render: () => list(withSession({ ...sample, change: invitations({ list: never }) })), play: comes('inactivated-list', '.bone') };

/** Nobody is invited. */
export const Empty: Story = { render: () => list(withSession({ members: 60, seed: (seed) => ({ ...seed, invitations: [] }) })), play: state };

/** A search without a match. */
export const NoMatch: Story = {
  render: () => list(withSession(sample)),
  play: async (context) => {
    await rows(context);
    const input = rootIn(context).querySelector('.search input') as HTMLInputElement;
    input.value = 'okonkwu';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await state(context);
  },
};

/** They could not be read. */
export const Failed: Story = { render: () => list(withSession({ ...sample, change: invitations({ list: broken('timeout') }) })), play: state };

/** The line is down: what is shown is what there was. */
export const Offline: Story = {
  render: () => {
    let answered = 0;
    return list(withSession({
      ...sample,
      change: (client) => invitations({
        list: (...args) => (args[1].limit !== 1 && ++answered > 1
          ? Promise.reject(new OrgError({ code: 'network', message: 'no line' })) : (client.invitations as NonNullable<OrgClient['invitations']>).list(...args)),
      })(client),
    }));
  },
  play: async (context) => {
    await rows(context);
    (context.canvasElement.querySelector('inactivated-list') as InactivatedList).session?.invalidate('invitations');
    await comes('inactivated-list', '[part="stale"]')(context);
  },
};

/** A viewer who may look, and neither send nor cancel. */
export const ReadOnly: Story = {
  render: () => list(withSession({ ...sample, change: permitted((one) => one !== 'invitations.resend' && one !== 'invitations.cancel') }), { invitation: 'hana' }),
  play: comes('inactivated-list', '.panel .draft'),
};

/** A viewer who may not see who is invited. */
export const NotAllowed: Story = { render: () => list(withSession({ ...sample, change: permitted((one) => one !== 'invitations.read') })), play: state };

/** A backend that sends no invitations. */
export const NotSupported: Story = {
  render: () => list(withSession({ ...sample, change: opening((opened) => ({ ...opened, capabilities: { ...opened.capabilities, invitations: false } })) })),
  play: state,
};

/** Neither a provider nor a session of its own. */
export const NoOrganisation: Story = { render: () => list(undefined), play: state };
