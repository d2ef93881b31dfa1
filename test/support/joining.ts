import { fixture, html } from '@open-wc/testing';
import { createLocalClient } from '../../src/client/local/index.js';
import type { LocalClient } from '../../src/client/local/index.js';
import { OrgError } from '../../src/client/errors.js';
import type { OrgErrorData } from '../../src/client/errors.js';
import type { JoiningPort } from '../../src/client/joining.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { LocalSeed } from '../../src/client/seed.js';
import type { JoinForm } from '../../src/components/join-form/join-form.js';
import '../../src/define/join-form.js';
import type { JoinPreview } from '../../src/domain/join-ticket.js';
import type { PersonRef } from '../../src/domain/person.js';
import { fixture as organization, fixtureId } from '../../src/testing/fixture.js';
import { until } from './until.js';

export const VISITOR: PersonRef = { id: 'visitor', name: 'Vera Visitor', email: 'vera@example.net' };

export interface House {
  /** Seen by its account admin. */
  readonly admin: LocalClient;
  /** Reached by the visitor. */
  readonly door: LocalClient;
  readonly orgId: string;
  readonly id: (key: string) => string;
  /** The token of a new public link. */
  readonly link: (options?: { readonly maxUses?: number; readonly via?: 'link' | 'qr' }) => Promise<string>;
}

let names = 0;
const clients = new Set<LocalClient>();

/** A fresh organisation of the suite's fixture: inside its account admin, at the door a visitor. */
export const openHouse = async (
  { visitor, seed }: { readonly visitor?: PersonRef | undefined; readonly seed?: (seed: LocalSeed) => LocalSeed } = { visitor: VISITOR },
): Promise<House> => {
  const name = `house-${String(++names)}`;
  const filled = organization(name);
  const common = { databaseName: name, storage: 'memory' as const, locale: 'en', seed: () => seed?.(filled) ?? filled };
  const admin = createLocalClient({ ...common, viewerMemberId: fixtureId(name, 'ada') });
  const door = createLocalClient({ ...common, ...(visitor && { visitor }) });
  clients.add(admin).add(door);
  const orgId = fixtureId(name, 'organization');
  await admin.open(orgId);
  return {
    admin, door, orgId, id: (key) => fixtureId(name, key),
    link: async ({ via = 'link', ...options } = {}) => tokenIn((await admin.publicJoin.createLink(orgId, { via, expiresAt: null, ...options })).url),
  };
};

/** Belongs into `afterEach`. */
export const closeHouses = (): void => {
  for (const client of clients) client.close();
  clients.clear();
};

export const tokenIn = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('token') ?? '';

const never = (): Promise<never> => new Promise(() => undefined);

export const PREVIEW: JoinPreview = {
  organization: { id: 'org', name: 'Northlight' }, via: 'invitation', inviter: { id: 'zhou', name: '周美琳' }, needsApproval: false,
  ask: [{ key: 'location', ask: 'required' }], fields: [],
};

export const fails = (failure: Omit<OrgErrorData, 'message'>) => (): Promise<never> =>
  Promise.reject(new OrgError({ message: 'of a test', ...failure }));

/** A host whose backend answers as a test says. */
export const answering = ({ preview = {}, ...port }: Partial<JoiningPort> | { readonly preview?: Partial<JoinPreview>; readonly join?: JoiningPort['join'] } = {}): OrgClient => ({
  id: 'answering', listOrganizations: never, open: never, members: { list: never, get: never },
  joining: {
    preview: typeof preview === 'function' ? preview : () => Promise.resolve({ ...PREVIEW, ...preview }),
    join: () => Promise.resolve({ kind: 'joined', memberId: 'member' }), ...port,
  },
});

/** A stranger's page, found by what a person sees in it. */
export class JoinPage {
  readonly element: JoinForm;

  constructor(element: JoinForm) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get text(): string {
    const shown = [...this.root.children].filter((one) => !one.matches('.sr')).map(({ textContent }) => textContent).join(' ');
    return shown.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();
  }

  get title(): string {
    return this.root.querySelector('h2')?.textContent.replace(/[\u2068\u2069]/g, '') ?? '';
  }

  /** The control under a label. */
  control<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = [...this.root.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(label));
    const control = found && (this.root.getElementById(found.htmlFor) ?? found.querySelector('input'));
    if (!control) throw new Error(`no control “${label}” in ${this.text}`);
    return control as unknown as T;
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find(({ textContent }) => textContent.replace(/[\u2068\u2069]/g, '').trim() === name);
    if (!found) throw new Error(`no button “${name}” in ${this.text}`);
    return found;
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.control(label);
    field.value = text;
    field.dispatchEvent(new InputEvent(field.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async choose(label: string, option: string): Promise<void> {
    const { options } = this.control<HTMLSelectElement>(label);
    const found = [...options].find(({ textContent }) => textContent.trim() === option);
    if (!found) throw new Error(`no “${option}” to choose under “${label}”`);
    await this.fill(label, found.value);
  }

  async click(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}” in “${this.text}”`);
  }
}

export const openPage = async (client: OrgClient | undefined, ticket: { readonly token?: string; readonly doorNumber?: string } = { token: 'token' }): Promise<JoinPage> =>
  new JoinPage(await fixture<JoinForm>(html`<join-form .client=${client} .token=${ticket.token} .doorNumber=${ticket.doorNumber}></join-form>`));
