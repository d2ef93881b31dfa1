import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { broken, comes, inFrame, sampleClient } from './support.js';

export default {
  title: 'org-provider',
  component: 'org-provider',
} satisfies Meta;

type Story = StoryObj;

/** The tags inside share one organisation; what is chosen in one a page hands to another. */
export const TwoTags: Story = {
  render: () => html`<org-provider .client=${sampleClient()}>
    ${inFrame(240, 520, html`<department-tree></department-tree>`)}
    ${inFrame(384, 760, html`<member-editor member-id="member-2"></member-editor>`)}
  </org-provider>`,
  play: async (context) => {
    await comes('department-tree', '.tree-row')(context);
    await comes('member-editor', '.depts .main')(context);
  },
};

/** Two organisations side by side know nothing of each other. */
export const TwoOrganisations: Story = {
  render: () => html`${['Northlight', '南光'].map((name) => html`
    <org-provider .client=${sampleClient({ seed: (sample) => ({ ...sample, organization: { ...sample.organization, name } }) })}>
      ${inFrame(240, 520, html`<department-tree></department-tree>`)}
    </org-provider>`)}`,
  play: comes('org-provider:last-of-type department-tree', '.tree-row'),
};

/** A client that comes later: the tags wait, and say so. */
export const NoClientYet: Story = {
  render: () => html`<org-provider>${inFrame(240, 520, html`<department-tree></department-tree>`)}</org-provider>`,
  play: comes('department-tree', '[part~="state"]'),
};

/** An organisation that cannot be opened. */
export const Failed: Story = {
  render: () => html`<org-provider .client=${{ ...sampleClient(), id: 'down', open: broken('network'), listOrganizations: broken('network') }}>
    ${inFrame(240, 520, html`<department-tree></department-tree>`)}</org-provider>`,
  play: comes('department-tree', '[part~="state"]'),
};
