import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgErrorData } from '../src/client/errors.js';
import type { JoiningPort } from '../src/client/joining.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { JoinForm } from '../src/components/join-form/join-form.js';
import type { JoinPreview } from '../src/domain/join-ticket.js';

const PREVIEW: JoinPreview = {
  organization: { id: 'org', name: 'Northlight' },
  via: 'invitation',
  inviter: { id: 'zhou', name: '周美琳' },
  needsApproval: false,
  expiresAt: '2027-01-15T12:00:00Z',
  ask: [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'optional' }],
  fields: [],
  departments: [
    { id: 'design', name: 'Product design', parentId: null }, { id: 'research', name: 'Research', parentId: 'design' },
    { id: 'engineering', name: 'Engineering', parentId: null },
  ],
};

const EVERYTHING: Partial<JoinPreview> = {
  ask: [
    { key: 'name', ask: 'required' }, { key: 'departmentIds', ask: 'required' }, { key: 'positionId', ask: 'required' },
    { key: 'location', ask: 'optional' }, { key: 'workNumber', ask: 'optional' }, { key: 'x:size', ask: 'required' },
    { key: 'x:days', ask: 'optional' }, { key: 'x:start', ask: 'optional' }, { key: 'x:badge', ask: 'optional' },
  ],
  fields: [
    { key: 'x:size', label: 'T-shirt size', type: 'select', options: [{ value: 's', label: 'S' }, { value: 'm', label: 'M' }], ownedBy: 'organization' },
    { key: 'x:days', label: 'Days in the office', type: 'multiselect', options: [{ value: 'mon', label: 'Monday' }, { value: 'tue', label: 'Tuesday' }], ownedBy: 'organization' },
    { key: 'x:start', label: 'First day', type: 'date', ownedBy: 'organization' },
    { key: 'x:badge', label: 'Badge', type: 'number', ownedBy: 'organization' },
  ],
  positions: [{ id: 'designer', name: 'Designer' }, { id: 'researcher', name: 'Researcher' }],
};

const never = (): Promise<never> => new Promise(() => undefined);

interface Desk {
  readonly preview?: Partial<JoinPreview>;
  readonly opens?: JoiningPort['preview'];
  readonly joins?: JoiningPort['join'];
}

/** A backend of which only the joining side is there. */
const desk = ({ preview = {}, opens, joins }: Desk = {}): OrgClient => ({
  id: 'story',
  listOrganizations: never,
  open: never,
  members: { list: never, get: never },
  joining: {
    preview: opens ?? (() => Promise.resolve({ ...PREVIEW, ...preview })),
    join: joins ?? (() => Promise.resolve({ kind: 'joined', memberId: 'member' })),
  },
});

const fails = (failure: Omit<OrgErrorData, 'message'>) => (): Promise<never> =>
  Promise.reject(new OrgError({ message: 'of a story', ...failure }));

const form = (client: OrgClient, ticket: { token?: string; doorNumber?: string } = { token: 'story' }): TemplateResult => html`
  <join-form .client=${client} .token=${ticket.token} door-number=${ticket.doorNumber ?? ''}>
    <a slot="joined" href="#open">Open Northlight</a>
    <p slot="waiting">You get an email when they have.</p>
  </join-form>`;

type Context = { readonly canvasElement: HTMLElement };

const rootIn = ({ canvasElement }: Context): ShadowRoot => (canvasElement.querySelector('join-form') as JoinForm).shadowRoot as ShadowRoot;

/** Waits until something stands in the tag. */
const shows = async (context: Context, selector: string): Promise<HTMLElement> => {
  for (let frames = 0; frames < 600; frames++) {
    const found = rootIn(context).querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`no ${selector} came in join-form`);
};

const choose = async (context: Context, id: string, value: string): Promise<void> => {
  const field = await shows(context, `#${id}`) as HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event('change'));
};

const press = async (context: Context): Promise<void> => {
  const button = await shows(context, 'form button');
  await (context.canvasElement.querySelector('join-form') as JoinForm).updateComplete;
  button.click();
};

/** Fills in and joins, and waits for what comes of it. */
const joined = (then: string) => async (context: Context): Promise<void> => {
  await choose(context, 'field-departmentIds', 'research');
  await press(context);
  await shows(context, then);
};

export default { title: 'join-form', component: 'join-form' } satisfies Meta;

type Story = StoryObj;

const filling: Story['play'] = async (context) => void await shows(context, 'form .input');
const stopped: Story['play'] = async (context) => void await shows(context, '[part="stop"]');

/** A personal invitation of somebody who may admit at once. */
export const Invited: Story = { render: () => form(desk()), play: filling };

/** A public link: an administrator decides. */
export const ByLink: Story = { render: () => form(desk({ preview: { via: 'link', needsApproval: true } })), play: filling };

/** Every kind of question. */
export const Everything: Story = { render: () => form(desk({ preview: EVERYTHING })), play: filling };

/** Nothing is asked. */
export const NothingAsked: Story = { render: () => form(desk({ preview: { ask: [] } })), play: async (context) => void await shows(context, 'form button') };

/** A required answer is missing. */
export const Missing: Story = {
  render: () => form(desk({ preview: EVERYTHING })),
  play: async (context) => {
    await press(context);
    await shows(context, '.error');
  },
};

/** Neither a link nor a door number yet. */
export const DoorNumber: Story = { render: () => form(desk(), {}), play: async (context) => void await shows(context, '#door') };

const typeDoor = async (context: Context): Promise<void> => {
  const field = await shows(context, '#door') as HTMLInputElement;
  field.value = 'k7m-4xp';
  field.dispatchEvent(new InputEvent('input'));
};

/** Found by a door number. */
export const DoorNumberFound: Story = {
  render: () => form(desk({ preview: { via: 'door-number', needsApproval: true } }), {}),
  play: async (context) => {
    await typeDoor(context);
    await press(context);
    await shows(context, 'form .input');
  },
};

/** An unknown number, or one whose search is switched off: the same words. */
export const DoorNumberUnknown: Story = {
  render: () => form(desk({ opens: fails({ code: 'not-found' }) }), { doorNumber: 'K7M4XP' }),
  play: async (context) => void await shows(context, '#door-problem'),
};

/** Too many wrong numbers. */
export const DoorNumberRateLimited: Story = {
  render: () => form(desk({ opens: fails({ code: 'rate-limited', retryAfterMs: 42_000 }) }), { doorNumber: 'K7M4XP' }),
  play: async (context) => void await shows(context, '#door-problem'),
};

/** Before the first answer. */
export const Loading: Story = { render: () => form(desk({ opens: never })), play: async (context) => void await shows(context, '.bone') };

/** In at once. */
export const Joined: Story = { render: () => form(desk()), play: joined('slot[name="joined"]') };

/** An administrator decides. */
export const Waiting: Story = {
  render: () => form(desk({ preview: { needsApproval: true }, joins: () => Promise.resolve({ kind: 'pending', joinRequestId: 'request' }) })),
  play: joined('slot[name="waiting"]'),
};

/** Sent, not answered yet. */
export const Sending: Story = { render: () => form(desk({ joins: never })), play: joined('.spinner') };

/** The last try did not get through; nothing typed is lost. */
export const NotSent: Story = { render: () => form(desk({ joins: fails({ code: 'network' }) })), play: joined('.failure') };

/** A name of any length, in any script, with no picture that comes. */
export const LongName: Story = {
  render: () => form(desk({ preview: {
    organization: { id: 'org', name: 'Gesellschaft zur Förderung der wissenschaftlichen Zusammenarbeit Hohenstein-Wertheim mbH', logoUrl: '/no-such-picture.png' },
    inviter: { id: 'm', name: 'محمد عبد الرحمن الراشد' },
  } })),
  play: filling,
};

const dead = (failure: Omit<OrgErrorData, 'message'>): Story => ({ render: () => form(desk({ opens: fails(failure) })), play: stopped });
const refused = (failure: Omit<OrgErrorData, 'message'>): Story => ({ render: () => form(desk({ joins: fails(failure) })), play: joined('[part="stop"]') });

export const Expired: Story = dead({ code: 'gone', reason: 'expired' });
export const Cancelled: Story = dead({ code: 'gone', reason: 'cancelled' });
export const Revoked: Story = dead({ code: 'gone', reason: 'revoked' });
export const Used: Story = dead({ code: 'gone', reason: 'used' });
export const UsedUp: Story = dead({ code: 'gone', reason: 'used-up' });
export const UnknownLink: Story = dead({ code: 'not-found' });
export const RateLimited: Story = dead({ code: 'rate-limited', retryAfterMs: 42_000 });
export const Offline: Story = dead({ code: 'network' });
export const NotSupported: Story = { render: () => { const { joining: _joining, ...rest } = desk(); return form(rest); }, play: stopped };
export const AlreadyMember: Story = refused({ code: 'already-member' });
export const Awaiting: Story = refused({ code: 'awaiting-approval' });
export const Rejected: Story = refused({ code: 'previously-rejected' });
export const Removed: Story = refused({ code: 'previously-terminated' });
export const SomebodyElse: Story = refused({ code: 'not-recipient' });
export const SignedOut: Story = refused({ code: 'unauthenticated' });
export const SeatsFull: Story = refused({ code: 'seats-full' });

/** Nobody on the page signs people in. */
export const SignInElsewhere: Story = {
  render: () => form(desk({ joins: fails({ code: 'unauthenticated' }) })),
  play: async (context) => {
    await joined('[part="stop"] .primary')(context);
    (await shows(context, '[part="stop"] .primary')).click();
    await shows(context, '[part="stop"] .hint');
  },
};

/** At the width of the smallest phone. */
export const Narrow: Story = { render: () => html`<div style="inline-size: 320px">${form(desk({ preview: EVERYTHING }))}</div>`, play: filling };
