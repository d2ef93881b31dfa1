/** The built demo with two people in it: one at the host's page, and whoever joins on a page of their own. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before } from 'node:test';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';
import { launch, root } from './support.mjs';

/** Builds the demo into a folder of its own, for test files run side by side. */
export async function buildDemo(name) {
  const folder = path.join(root, 'node_modules/.cache/demo', name);
  await build({ root, mode: 'demo', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  return folder;
}

const soon = 30_000;

/** Does something until it has had its effect: what decides over somebody answers no press that comes too soon. */
export async function until(isDone, again) {
  const end = Date.now() + soon;
  while (!(await isDone())) {
    assert.ok(Date.now() < end, `it never had its effect`);
    await again();
  }
}

/** Presses a button until it has done what it is there for, and is gone. */
export const pressAway = (button) => until(async () => (await button.count()) === 0, async () => {
  await button.click({ timeout: 2_000 }).catch(() => undefined);
});

/** The page of somebody who works in the organisation. */
export class Office {
  constructor(page) {
    this.page = page;
    this.dialog = page.locator('invite-dialog').getByRole('dialog', { name: /Invite|invitation|sent/ });
    this.queue = page.locator('pending-queue');
    this.rules = page.locator('join-rules-form');
    this.table = page.locator('member-table');
  }

  async go(place) {
    await this.page.bringToFront();
    await this.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${place}`) }).click();
  }

  /** Through whose eyes the organisation is seen from now on. */
  async actAs(role) {
    await this.page.getByLabel('Seen by').selectOption({ label: role });
  }

  async invite(way) {
    await this.page.getByRole('button', { name: 'Invite', exact: true }).click();
    await this.dialog.getByRole('tab', { name: way }).click();
  }

  async inviteByAddress(address) {
    await this.invite('Phone or email');
    await this.dialog.getByRole('textbox', { name: 'Phone numbers or emails' }).fill(address);
    await this.send();
  }

  /** Sends what is in the form. */
  async send() {
    await this.dialog.getByRole('button', { name: /^(Send|Invite) .*(invitation|\d)/ }).click();
  }

  async done() {
    await this.dialog.getByRole('heading', { name: 'Invitation sent', exact: true }).waitFor();
    await this.dialog.getByRole('button', { name: 'Done' }).click();
  }

  async createLink() {
    await this.invite('Link & code');
    await this.dialog.getByRole('button', { name: 'Create link' }).click();
    return this.dialog.getByRole('textbox', { name: 'Invitation link' }).inputValue();
  }

  /** The address of the message that was sent to somebody last. */
  async letterTo(address) {
    await this.go('Outbox');
    const letter = this.page.locator('#outbox').getByRole('listitem').filter({ has: this.page.getByText(address, { exact: true }) }).first();
    return letter.getByRole('link', { name: 'Open as this person' }).getAttribute('href');
  }

  /** Somebody who waits, or was rejected. */
  async asking(name) {
    await this.go('Pending');
    return this.queue.getByRole('row').filter({ hasText: name });
  }

  async approve(name) {
    const row = await this.asking(name);
    await row.waitFor();
    await pressAway(row.getByRole('button', { name: /^Approve/ }));
  }

  /** The row of a member. */
  async member(name) {
    await this.go('Members');
    await this.table.getByRole('searchbox').fill(name);
    const row = this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader').filter({ hasText: name }) });
    await row.first().waitFor();
    return row;
  }
}

/** The page of somebody who is no member yet. */
export class Stranger {
  constructor(page) {
    this.page = page;
    this.form = page.locator('join-form');
    this.account = page.getByRole('dialog', { name: 'Sign up' });
  }

  /** Sees this title. */
  async sees(title) {
    await this.form.getByRole('heading', { name: title }).waitFor();
  }

  async find(doorNumber) {
    await this.form.getByRole('textbox', { name: 'Door number' }).fill(doorNumber);
    await this.form.getByRole('button', { name: 'Find' }).click();
  }

  async answer(department) {
    const { value } = await this.form.getByRole('option', { name: department }).evaluate(({ value: id }) => ({ value: id }));
    await this.form.getByRole('combobox', { name: 'Department' }).selectOption(value);
  }

  /** Asks to join, or joins; says who they are when they are asked, and goes on. */
  async join(person) {
    const button = this.form.getByRole('button', { name: /^(Ask to join|Join)/ });
    await button.click();
    await this.form.getByRole('button', { name: 'Sign in or sign up' }).click();
    for (const [name, value] of Object.entries(person)) await this.account.getByRole('textbox', { name }).fill(value);
    await this.account.getByRole('button', { name: 'Sign up and go on' }).click();
    await button.click();
  }
}

/** The demo for the tests of one file: built once, each test with a browser profile of its own. */
export function demo(name) {
  let server;
  let browser;
  before(async () => {
    server = await serve(await buildDemo(name));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** @param {import('node:test').TestContext} t */
  return async (t, query = '') => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    t.after(() => context.close());
    context.setDefaultTimeout(soon);
    // Nothing is printed: what would have been is kept for looking at.
    await context.addInitScript(() => {
      globalThis.print = () => {
        globalThis.top.printed = document.documentElement.outerHTML;
      };
    });
    const wrong = [];
    const heard = [];
    const asked = [];
    context.on('weberror', (error) => wrong.push(String(error.error().stack ?? error.error())));
    context.on('console', (message) => {
      heard.push(message.text());
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    context.on('request', (request) => asked.push(`${request.url().split('#')[0]} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`));

    const page = await context.newPage();
    await page.goto(`${server.url}/${query}`);
    const office = new Office(page);
    await office.table.getByRole('rowheader').nth(5).waitFor();
    const stranger = async (address) => {
      const other = await context.newPage();
      await other.goto(new URL(address, server.url).href);
      return new Stranger(other);
    };
    return { context, office, stranger, heard, asked, check: () => assert.deepEqual(wrong, []) };
  };
}
