import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OrgClient } from '../../src/client/org-client.js';
import type { OrgProvider } from '../../src/components/org-provider/org-provider.js';
import '../../src/define/org-provider.js';
import { SessionController } from '../../src/state/session-controller.js';
import { connect } from '../../src/state/session.js';
import type { Session } from '../../src/state/session.js';
import { arrayClient, people } from '../support/array-client.js';
import { until } from '../support/until.js';

/** The smallest tag that shows a session: its organisation's name. */
class TestName extends LitElement {
  static override properties = { session: { attribute: false } };
  declare session: Session | undefined;
  readonly sessions = new SessionController(this);
  rendered = '';

  protected override render(): string {
    const { state } = this.sessions;
    this.rendered = state.status === 'ready' ? state.organization.name : state.status;
    return this.rendered;
  }
}
customElements.define('test-name', TestName);

const named = (name: string): OrgClient => {
  const client = arrayClient({ members: people(1) });
  return {
    ...client,
    open: async (orgId, options) => {
      const opened = await client.open(orgId, options);
      return { ...opened, organization: { ...opened.organization, name } };
    },
  };
};
const reads = (element: Element | null, text: string): Promise<unknown> =>
  until(() => (element as TestName).rendered === text, `“${text}” (is “${(element as TestName).rendered}”)`);

describe('org-provider', () => {
  it('R70: gives its session to every tag inside, also in shadow roots', async () => {
    const provider = await fixture<OrgProvider>(html`<org-provider .client=${named('North')}><div><test-name></test-name></div></org-provider>`);
    await reads(provider.querySelector('test-name'), 'North');
    const inner = document.createElement('test-name');
    provider.querySelector('div')?.attachShadow({ mode: 'open' }).append(inner);
    await reads(inner, 'North');
  });

  it('R70: a client that comes late, or is replaced, is taken up', async () => {
    const provider = await fixture<OrgProvider>(html`<org-provider><test-name></test-name></org-provider>`);
    const tag = provider.querySelector('test-name');
    await reads(tag, 'absent');
    provider.client = named('Late');
    await reads(tag, 'Late');
    provider.client = named('Later');
    await reads(tag, 'Later');
  });

  it('R70: a provider that is defined after its tags still reaches them', async () => {
    const page = await fixture<HTMLElement>(html`<div><late-provider><test-name></test-name></late-provider></div>`);
    const tag = page.querySelector('test-name');
    await reads(tag, 'absent');
    const { OrgProvider: Provider } = await import('../../src/components/org-provider/org-provider.js');
    customElements.define('late-provider', class extends Provider {});
    (page.querySelector('late-provider') as OrgProvider).client = named('North');
    await reads(tag, 'North');
  });

  it('R70: two providers stand side by side, and a tag that moves changes with its place', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <org-provider id="a" .client=${named('A')}><test-name></test-name></org-provider>
      <org-provider id="b" .client=${named('B')}></org-provider>
      <p></p></div>`);
    const tag = page.querySelector('test-name');
    if (!tag) throw new Error('no tag');
    await reads(tag, 'A');
    page.querySelector('#b')?.append(tag);
    await reads(tag, 'B');
    page.querySelector('p')?.append(tag);
    await reads(tag, 'absent');
  });

  it('R70: a session set by hand wins over the provider’s', async () => {
    const own = connect({ client: named('By hand') });
    const provider = await fixture<OrgProvider>(html`<org-provider .client=${named('Provided')}><test-name .session=${own}></test-name></org-provider>`);
    const tag = provider.querySelector<TestName>('test-name');
    await reads(tag, 'By hand');
    if (tag) tag.session = undefined;
    await reads(tag, 'Provided');
    own.close();
  });

  it('keeps its session when it moves in the document, and closes it when it goes', async () => {
    const page = await fixture<HTMLElement>(html`<div><org-provider .client=${named('North')}></org-provider><section></section></div>`);
    const provider = page.querySelector<OrgProvider>('org-provider');
    if (!provider) throw new Error('no provider');
    await until(() => provider.session?.state.status === 'ready');
    const { session } = provider;
    page.querySelector('section')?.append(provider);
    await Promise.resolve();
    expect(provider.session).to.equal(session);
    provider.remove();
    await until(() => session?.state.status === 'closed');
    page.append(provider);
    await until(() => provider.session?.state.status === 'ready');
    expect(provider.session).not.to.equal(session);
  });

  it('announces how the session stands', async () => {
    const seen: string[] = [];
    const page = await fixture<HTMLElement>(html`<div @org-session-changed=${(event: HTMLElementEventMap['org-session-changed']) => seen.push(event.state.status)}></div>`);
    const provider = document.createElement('org-provider');
    provider.client = named('North');
    page.append(provider);
    await until(() => seen.includes('ready'));
    provider.orgId = 'elsewhere';
    await until(() => seen.includes('failed'));
  });

  it('F41: something that is no client leaves the page alive, with a warning for the developer', async () => {
    const warnings: unknown[][] = [];
    const { warn } = console;
    console.warn = (...args) => warnings.push(args);
    try {
      const provider = await fixture<OrgProvider>(html`<org-provider .client=${{}}><test-name></test-name></org-provider>`);
      await reads(provider.querySelector('test-name'), 'absent');
      expect(warnings.flat().join()).to.contain('org-provider needs an OrgClient');
      provider.client = named('North');
      await reads(provider.querySelector('test-name'), 'North');
    } finally {
      console.warn = warn;
    }
  });

  it('C05: a client set before the tag is defined is not lost', async () => {
    const page = await fixture<HTMLElement>(html`<div><early-provider><test-name></test-name></early-provider></div>`);
    const early = page.querySelector<OrgProvider>('early-provider');
    if (!early) throw new Error('no provider');
    early.client = named('Early');
    const { OrgProvider: Provider } = await import('../../src/components/org-provider/org-provider.js');
    customElements.define('early-provider', class extends Provider {});
    await reads(page.querySelector('test-name'), 'Early');
  });
});
