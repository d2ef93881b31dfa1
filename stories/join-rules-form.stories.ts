import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { OrgError } from '../src/client/errors.js';
import type { JoinRulesPort } from '../src/client/joining.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { JoinRulesForm } from '../src/components/join-rules-form/join-rules-form.js';
import type { JoinRules } from '../src/domain/join-rules.js';
import type { Session } from '../src/state/session.js';
import { bound, broken, closesSessions, comes, inFrame, never, opening, withSession } from './support.js';

const RULES: JoinRules = {
  inviteVerification: true, searchToJoin: true, fields: [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'optional' }],
};

const form = (session: Session | undefined, width = 960): TemplateResult =>
  inFrame(width, 800, html`<join-rules-form .session=${session}></join-rules-form>`);

const rules = (change: (port: JoinRulesPort) => Partial<JoinRulesPort>) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), joinRules: { ...client.joinRules as JoinRulesPort, ...change(client.joinRules as JoinRulesPort) } });

const sample = (joinRules: JoinRules = RULES, change?: (client: OrgClient) => OrgClient): Session =>
  withSession({ seed: (seed) => ({ ...seed, joinRules }), ...(change && { change }) });

type Context = Parameters<ReturnType<typeof comes>>[0];

const sentences = comes('join-rules-form', '.means li');
const state = comes('join-rules-form', '[part="state"]');
const tagIn = ({ canvasElement }: Context): JoinRulesForm => canvasElement.querySelector('join-rules-form') as JoinRulesForm;
const rootIn = (context: Context): ShadowRoot => tagIn(context).shadowRoot as ShadowRoot;

/** Presses what a selector finds, once it is there. */
const press = async (context: Context, selector: string): Promise<void> => {
  await comes('join-rules-form', selector)(context);
  await tagIn(context).updateComplete;
  rootIn(context).querySelector<HTMLElement>(selector)?.click();
};

export default { title: 'join-rules-form', component: 'join-rules-form', beforeEach: closesSessions } satisfies Meta;

type Story = StoryObj;

/** The rules, and beside them what they mean. */
export const Rules: Story = { render: () => form(sample()), play: sentences };

/** Both switches off: nobody whom somebody invites waits, and the door number leads nowhere. */
export const AllOff: Story = { render: () => form(sample({ inviteVerification: false, searchToJoin: false, fields: [] })), play: sentences };

/** With changes of one's own, each marked with what it was. */
export const Changed: Story = {
  render: () => form(sample()),
  play: async (context) => {
    await press(context, '#rule-inviteVerification');
    await press(context, '#rule-workNumber [value="required"]');
  },
};

/** R40: no positions exist yet; one can be made in place. */
export const NoPositions: Story = {
  render: () => form(withSession({ seed: (seed) => ({ ...seed, joinRules: RULES, positions: [], members: seed.members.map(({ positionId: _, ...one }) => one) }) })),
  play: async (context) => press(context, '#rule-positionId [value="required"]'),
};

/** R40: no departments exist yet. */
export const NoDepartments: Story = {
  render: () => form(withSession({ seed: (seed) => ({
    ...seed, joinRules: { ...RULES, fields: [] }, departments: [], members: seed.members.map((one) => ({ ...one, departmentIds: [] })),
    invitations: [], joinRequests: [],
  }) })),
  play: async (context) => press(context, '#rule-departmentIds [value="required"]'),
};

/** Somebody else was faster: theirs beside mine. */
export const Conflict: Story = {
  render: () => {
    let isFirst = true;
    return form(sample(RULES, rules((port) => ({
      update: async (orgId, patch, options) => {
        if (isFirst) {
          isFirst = false;
          await port.update(orgId, { inviteVerification: false, searchToJoin: false, fields: [{ key: 'departmentIds', ask: 'optional' }] });
        }
        return port.update(orgId, patch, options);
      },
    }))));
  },
  play: async (context) => {
    await press(context, '#rule-departmentIds [value="off"]');
    await press(context, '#rule-workNumber [value="optional"]');
    await press(context, '.save');
    await comes('join-rules-form', 'dialog[open] .versus')(context);
  },
};

/** Saved. */
export const Saved: Story = {
  render: () => form(sample()),
  play: async (context) => {
    await press(context, '#rule-searchToJoin');
    await press(context, '.save');
  },
};

/** Not saved, and why. */
export const NotSaved: Story = {
  render: () => form(sample(RULES, rules(() => ({ update: broken('network') })))),
  play: async (context) => {
    await press(context, '#rule-searchToJoin');
    await press(context, '.save');
    await comes('join-rules-form', '.outcome')(context);
  },
};

/** The backend refuses one rule. */
export const Refused: Story = {
  render: () => form(sample(RULES, rules(() => ({
    update: () => Promise.reject(new OrgError({ code: 'validation', message: 'a story', fields: [{ field: 'workNumber', code: 'read-only' }] })),
  })))),
  play: async (context) => {
    await press(context, '#rule-workNumber [value="required"]');
    await press(context, '.save');
    await comes('join-rules-form', '.error')(context);
  },
};

/** Who may not change them can read them, and is told who can. */
export const ReadOnly: Story = {
  render: () => form(sample(RULES, opening((open) => ({
    ...open, viewer: { ...open.viewer, permissions: open.viewer.permissions.filter((one) => one !== 'joinRules.write') },
  })))),
  play: sentences,
};

/** A backend that only tells them. */
export const FixedByBackend: Story = {
  render: () => form(sample(RULES, opening((open) => ({
    ...open, capabilities: { ...open.capabilities, joinRules: { write: false, fields: ['departmentIds', 'location'] } },
  })))),
  play: sentences,
};

/** A backend without rules. */
export const NotSupported: Story = {
  render: () => form(sample(RULES, opening((open) => ({ ...open, capabilities: { ...open.capabilities, joinRules: false } })))),
  play: state,
};

export const Loading: Story = { render: () => form(sample(RULES, rules(() => ({ get: never })))), play: comes('join-rules-form', '.bone') };
export const Failed: Story = { render: () => form(sample(RULES, rules(() => ({ get: broken('network') })))), play: state };
export const NotAllowed: Story = { render: () => form(sample(RULES, rules(() => ({ get: broken('forbidden') })))), play: state };
export const NoSession: Story = { render: () => form(undefined), play: state };

/** In a side panel. */
export const Panel: Story = { render: () => form(sample(), 400), play: sentences };

/** On the smallest phone. */
export const Narrow: Story = { render: () => form(sample({ ...RULES, fields: [{ key: 'positionId', ask: 'required' }] }), 320), play: sentences };
