import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { LocalSeed } from '../src/client/seed.js';
import type { Permission } from '../src/domain/viewer.js';
import type { PendingQueue } from '../src/components/pending-queue/pending-queue.js';
import type { Session } from '../src/state/session.js';
import { requests, withPeople } from './queue-people.js';
import { bound, broken, comes, inFrame, never, opening, withSession } from './support.js';

const queue = (session: Session | undefined, { width = 1184, height = 720, tab, request }: {
  readonly width?: number; readonly height?: number; readonly tab?: 'rejected'; readonly request?: string;
} = {}): TemplateResult =>
  inFrame(width, height, html`<pending-queue .session=${session} .tab=${tab} .selectedRequest=${request}></pending-queue>`);

const sample = { members: 60, seed: withPeople };

const joinRequests = (change: (port: NonNullable<OrgClient['joinRequests']>) => Partial<NonNullable<OrgClient['joinRequests']>>) =>
  (client: OrgClient): OrgClient => ({ ...bound(client), ...(client.joinRequests && { joinRequests: { ...client.joinRequests, ...change(client.joinRequests) } }) });

const permitted = (keep: (permission: Permission) => boolean) =>
  opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: opened.viewer.permissions.filter(keep) } }));

type Context = Parameters<ReturnType<typeof comes>>[0];

const rows = comes('pending-queue', '[data-id]');
const state = comes('pending-queue', '[part="state"]');
const tagIn = ({ canvasElement }: Context): PendingQueue => canvasElement.querySelector('pending-queue') as PendingQueue;
const rootIn = (context: Context): ShadowRoot => tagIn(context).shadowRoot as ShadowRoot;
const tick = (context: Context, ...ids: readonly string[]): void => {
  for (const id of ids) rootIn(context).querySelector<HTMLElement>(`[data-id="${id}"] .tick`)?.click();
};

export default { title: 'pending-queue', component: 'pending-queue' } satisfies Meta;

type Story = StoryObj;

/** Those who wait, the one who has waited longest first; one name should be looked at twice. */
export const Waiting: Story = { render: () => queue(withSession(sample)), play: rows };

/** Several at once, and somebody open at the side: what they filled in stands above what they join as. */
export const Selected: Story = {
  render: () => queue(withSession(sample), { request: 'jiayi' }),
  play: async (context) => {
    await rows(context);
    tick(context, 'jiayi', 'ana');
    await comes('pending-queue', '.selection')(context);
    await comes('pending-queue', '.panel .fields')(context);
  },
};

/** A name made to look like another one: a reason to look twice. */
export const LookAlike: Story = { render: () => queue(withSession(sample), { request: 'lookalike' }), play: comes('pending-queue', '.panel .notice') };

/** Those who were rejected, by whom and why. */
export const Rejected: Story = { render: () => queue(withSession(sample), { tab: 'rejected' }), play: rows };

/** Looking again at somebody who was rejected. */
export const ReExamine: Story = { render: () => queue(withSession(sample), { request: 'kirill' }), play: comes('pending-queue', '.panel .fields') };

/** The question before several are approved. */
export const AskingToApprove: Story = {
  render: () => queue(withSession(sample)),
  play: async (context) => {
    await rows(context);
    tick(context, 'jiayi', 'ana', 'lookalike');
    await comes('pending-queue', '.selection .primary')(context);
    rootIn(context).querySelector<HTMLElement>('.selection .primary')?.click();
    await comes('pending-queue', 'dialog[open]')(context);
  },
};

/** Reject, with an optional word. */
export const AskingToReject: Story = {
  render: () => queue(withSession(sample)),
  play: async (context) => {
    await rows(context);
    tick(context, 'jiayi', 'ana');
    await comes('pending-queue', '.selection .ghost')(context);
    rootIn(context).querySelector<HTMLElement>('.selection .ghost')?.click();
    await comes('pending-queue', 'dialog[open]')(context);
  },
};

/** Approves everybody who waits, as soon as a press counts. */
const approveAll = async (context: Context): Promise<void> => {
  await rows(context);
  tick(context, ...requests().filter(({ status }) => status === 'pending').map(({ id }) => id));
  await comes('pending-queue', '.selection .primary')(context);
  rootIn(context).querySelector<HTMLElement>('.selection .primary')?.click();
  await comes('pending-queue', 'dialog[open] .decide')(context);
  while (rootIn(context).querySelector('dialog[open]')) {
    rootIn(context).querySelector<HTMLElement>('dialog[open] .decide')?.click();
    await new Promise(requestAnimationFrame);
  }
};

const seated = (seats: number) => (seed: LocalSeed): LocalSeed =>
  ({ ...withPeople(seed), seats: seed.members.filter(({ status }) => status !== 'terminated').length + seats });

/** Two seats were free: those who fit are in, the others say why not. */
export const SeatsFull: Story = {
  render: () => queue(withSession({ ...sample, seed: seated(2) })),
  play: async (context) => {
    await approveAll(context);
    await comes('pending-queue', '[part="outcome"]')(context);
  },
};

/** Somebody else was faster. */
export const DecidedMeanwhile: Story = {
  render: () => queue(withSession({
    ...sample,
    change: joinRequests(() => ({
      decide: (_orgId, ids) => Promise.resolve({
        items: ids.map((id, index) => ({
          index, ok: false as const,
          error: {
            code: 'conflict' as const, message: 'decided', current: {
              ...requests().find((one) => one.id === id), status: 'approved', decidedBy: { id: 'user-tomas', name: 'Tomás Herrera' }, decidedAt: new Date(Date.now() - 70_000).toISOString(),
            },
          },
        })),
      }),
    })),
  })),
  play: async (context) => {
    await approveAll(context);
    await comes('pending-queue', '[part="outcome"]')(context);
  },
};

/** They joined. */
export const Approved: Story = {
  render: () => queue(withSession(sample)),
  play: async (context) => {
    await approveAll(context);
    await comes('pending-queue', '[part="toast"]')(context);
  },
};

/** The call failed; trying again does nothing twice. */
export const NotDecided: Story = {
  render: () => queue(withSession({ ...sample, change: joinRequests(() => ({ decide: broken('timeout') })) })),
  play: async (context) => {
    await approveAll(context);
    await comes('pending-queue', '[part="outcome"]')(context);
  },
};

/** On a phone: rows are cards. */
export const Phone: Story = {
  render: () => queue(withSession(sample), { width: 375, height: 760 }),
  play: async (context) => {
    await rows(context);
    tick(context, 'jiayi', 'ana');
  },
};

/** On a phone: one request. */
export const PhonePanel: Story = { render: () => queue(withSession(sample), { width: 320, height: 760, request: 'jiayi' }), play: comes('pending-queue', '.panel .fields') };

/** Before they are there. */
export const Loading: Story = { render: () => queue(withSession({ ...sample, change: joinRequests(() => ({ list: never })) })), play: comes('pending-queue', '.bone') };

/** Nobody waits. */
export const Empty: Story = { render: () => queue(withSession({ members: 60, seed: (seed) => ({ ...seed, joinRequests: [] }) })), play: state };

/** A search without a match. */
export const NoMatch: Story = {
  render: () => queue(withSession(sample)),
  play: async (context) => {
    await rows(context);
    const input = rootIn(context).querySelector('.search input') as HTMLInputElement;
    input.value = 'okonkwu';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await state(context);
  },
};

/** They could not be read. */
export const Failed: Story = { render: () => queue(withSession({ ...sample, change: joinRequests(() => ({ list: broken('timeout') })) })), play: state };

let answered = 0;
const once = joinRequests(({ list }) => {
  answered = 0;
  return {
    list: (...args) => (args[1].limit !== 1 && ++answered > 1 ? Promise.reject(new OrgError({ code: 'network', message: 'no line' })) : list(...args)),
  };
});

/** The line is down: what is shown is what there was. */
export const Offline: Story = {
  render: () => queue(withSession({ ...sample, change: once })),
  play: async (context) => {
    await rows(context);
    tagIn(context).session?.invalidate('joinRequests');
    await comes('pending-queue', '[part="stale"]')(context);
  },
};

/** A viewer who may look and not decide. */
export const ReadOnly: Story = {
  render: () => queue(withSession({ ...sample, change: permitted((one) => one !== 'joinRequests.decide') }), { request: 'jiayi' }),
  play: comes('pending-queue', '.panel .draft'),
};

/** A viewer who may not see who waits. */
export const NotAllowed: Story = { render: () => queue(withSession({ ...sample, change: permitted((one) => one !== 'joinRequests.read') })), play: state };

/** A backend where nobody waits. */
export const NotSupported: Story = {
  render: () => queue(withSession({ ...sample, change: opening((opened) => ({ ...opened, capabilities: { ...opened.capabilities, joinRequests: false } })) })),
  play: state,
};

/** A request that is no longer there. */
export const Gone: Story = { render: () => queue(withSession(sample), { request: 'nobody' }), play: comes('pending-queue', '.panel [part="state"]') };

/** Neither a provider nor a session of its own. */
export const NoOrganisation: Story = { render: () => queue(undefined), play: state };
