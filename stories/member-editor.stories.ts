import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { MemberEditor } from '../src/components/member-editor/member-editor.js';
import type { Session } from '../src/state/session.js';
import { bound, broken, closesSessions, comes, inFrame, never, opening, withSession } from './support.js';

/** The second person of the sample, in two departments. */
const AMELIA = 'member-2';

const editor = (session: Session | undefined, memberId: string | undefined = AMELIA): TemplateResult =>
  inFrame(384, 760, html`<member-editor .session=${session} member-id=${memberId ?? ''}></member-editor>`);

const members = (change: (client: OrgClient) => Partial<OrgClient['members']>) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), members: { ...client.members, ...change(client) } });

type Context = Parameters<ReturnType<typeof comes>>[0];

const who = comes('member-editor', '[part="who"]');
const state = comes('member-editor', '[part="state"]');
const tagIn = ({ canvasElement }: Context): MemberEditor => canvasElement.querySelector('member-editor') as MemberEditor;
const rootIn = (context: Context): ShadowRoot => tagIn(context).shadowRoot as ShadowRoot;

/** Types into the field of that id. */
const type = (context: Context, id: string, text: string): void => {
  const input = rootIn(context).getElementById(id) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const save = async (context: Context): Promise<void> => {
  await tagIn(context).updateComplete;
  rootIn(context).querySelector<HTMLElement>('.save')?.click();
};

export default {
  title: 'member-editor',
  component: 'member-editor',
  beforeEach: closesSessions,
} satisfies Meta;

type Story = StoryObj;

/** The organisation's fields to change, the person's own to read. */
export const Member: Story = { render: () => editor(withSession()), play: comes('member-editor', '.depts .main') };

/** Somebody of whom little is known. */
export const LittleKnown: Story = {
  render: () => editor(withSession({
    seed: (sample) => ({
      ...sample,
      members: sample.members.map((one) => one.id === AMELIA
        ? { id: one.id, name: 'Maximiliane von Hohenstein-Wertheim zu Löwenberg', status: 'suspended', departmentIds: [], roles: ['member'] } : one),
    }),
  })),
  play: who,
};

/** With changes of one's own, each marked with what it was. */
export const Unsaved: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await who(context);
    type(context, 'field-workNumber', 'NL-2024');
    type(context, 'field-x_3Adesk', '');
    rootIn(context).querySelector<HTMLElement>('.depts .button.little:not(.square)')?.click();
    await comes('member-editor', '.draft .dot')(context);
  },
};

/** The picker of departments. */
export const ChoosingDepartments: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await comes('member-editor', '.depts .main')(context);
    rootIn(context).querySelector<HTMLElement>('.depts .add')?.click();
    await comes('member-editor', '.department-picker .tree-row')(context);
  },
};

/** The list of positions, and the offer to create one. */
export const ChoosingPosition: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await who(context);
    rootIn(context).getElementById('field-positionId')?.focus();
    type(context, 'field-positionId', 'lead');
    await comes('member-editor', '[role="option"]')(context);
  },
};

/** Every kind of field a host can have. */
export const OwnFields: Story = {
  render: () => editor(withSession({
    seed: (sample) => ({
      ...sample,
      fields: [
        ...sample.fields,
        { key: 'x:skills', label: 'Skills', type: 'multiselect', ownedBy: 'organization', options: ['Sketching', 'Research', 'Prototyping'].map((label) => ({ value: label, label })) },
        { key: 'x:contract', label: 'Contract until', type: 'date', ownedBy: 'organization' },
        { key: 'x:hours', label: 'Hours a week', type: 'number', ownedBy: 'organization' },
        { key: 'x:pronouns', label: 'Pronouns', type: 'text', ownedBy: 'account' },
      ],
    }),
  })),
  play: who,
};

/** Fields that cannot be sent as they are. */
export const ToMend: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await who(context);
    type(context, 'field-positionId', 'Astronaut');
    type(context, 'field-x_3Adesk', 'A desk far too long for its field');
    await save(context);
    await comes('member-editor', '.mend')(context);
  },
};

/** While it is being saved. */
export const Saving: Story = {
  render: () => editor(withSession({ change: members(() => ({ update: never })) })),
  play: async (context) => {
    await who(context);
    type(context, 'field-workNumber', 'NL-2024');
    await save(context);
    await comes('member-editor', '.foot .spinner')(context);
  },
};

/** Saved. */
export const Saved: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await who(context);
    type(context, 'field-workNumber', 'NL-2024');
    await save(context);
    await comes('member-editor', '.foot .draft .icon')(context);
  },
};

/** The save failed; nothing typed is lost. */
export const NotSaved: Story = {
  render: () => editor(withSession({ change: members(() => ({ update: broken('network') })) })),
  play: async (context) => {
    await who(context);
    type(context, 'field-workNumber', 'NL-2024');
    await save(context);
    await comes('member-editor', '.outcome')(context);
  },
};

const changeElsewhere = async (context: Context): Promise<void> => {
  const { session } = tagIn(context);
  await session?.client.members.update?.(session.orgId, AMELIA, { location: 'Berlin', workNumber: 'NL-7' });
};

/** Somebody else changed a field that was changed here too. */
export const ChangedMeanwhile: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await who(context);
    type(context, 'field-location', 'Lisbon');
    await changeElsewhere(context);
    await comes('member-editor', '.meanwhile')(context);
  },
};

/** The choice before such a member is saved. */
export const Conflict: Story = {
  render: () => editor(withSession()),
  play: async (context) => {
    await ChangedMeanwhile.play?.(context);
    type(context, 'field-x_3Adesk', '1.001');
    await save(context);
    await comes('member-editor', 'dialog[open]')(context);
  },
};

/** Somebody removed the member meanwhile. */
export const Gone: Story = {
  render: () => editor(withSession({
    change: members(() => ({ update: () => Promise.reject(new OrgError({ code: 'not-found', message: 'gone' })) })),
  })),
  play: NotSaved.play!,
};

/** A viewer who may look and not change. */
export const ReadOnly: Story = {
  render: () => editor(withSession({
    change: opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: ['members.read', 'departments.read'] } })),
  })),
  play: who,
};

/** A backend that keeps some fields fixed. */
export const SomeFixed: Story = {
  render: () => editor(withSession({
    change: opening((opened) => ({
      ...opened,
      capabilities: { ...opened.capabilities, members: { ...opened.capabilities.members, editable: ['departmentIds', 'location'] } },
    })),
  })),
  play: who,
};

/** Before the member is there. */
export const Loading: Story = { render: () => editor(withSession({ change: members(() => ({ get: never })) })), play: comes('member-editor', '.bone') };

/** The member could not be read. */
export const Failed: Story = { render: () => editor(withSession({ change: members(() => ({ get: broken('timeout') })) })), play: state };

/** There is no such member. */
export const NotFound: Story = { render: () => editor(withSession(), 'nobody'), play: state };

/** Nobody is chosen. */
export const Nobody: Story = { render: () => editor(withSession(), ''), play: state };

/** A viewer who may not see members. */
export const NotAllowed: Story = {
  render: () => editor(withSession({ change: opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: [] } })) })),
  play: state,
};

/** Neither a provider nor a session of its own. */
export const NoOrganisation: Story = { render: () => editor(undefined), play: state };
