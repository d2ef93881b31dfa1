/** Two of the ways in by keyboard alone on both sides (R75), and where a personal link may be found on the way (S10). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demo, Stranger, until } from './demo-people.mjs';
import { focused, pressUntil } from './keyboard.mjs';

/** Says who they are in the demo’s dialog. */
async function signUp({ page, account }, ...texts) {
  await pressUntil(page, 'Tab', /^button Sign in or sign up/);
  await page.keyboard.press('Enter');
  await account.waitFor();
  await pressUntil(page, 'Tab', /^input Name/);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await pressUntil(page, 'Tab', /^button Sign up and go on/);
  await page.keyboard.press('Enter');
  await account.waitFor({ state: 'hidden' });
}

/** Fills in the department and presses the button. */
async function askedFor({ page, form }, department) {
  await form.getByRole('combobox', { name: 'Department' }).waitFor();
  await pressUntil(page, 'Tab', /^select Department/);
  await page.keyboard.type(department);
}

async function press({ page }, button) {
  await pressUntil(page, 'Tab', button);
  await page.keyboard.press('Enter');
}

/** Every record of every database of the page in which a text is, by its key. */
const recordsWith = (page, wanted) => page.evaluate(async (text) => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
      values.forEach((value, at) => {
        if (JSON.stringify([keys[at], value]).includes(text)) found.push(`${store} ${keys[at]}`);
      });
    }
    database.close();
  }
  return found;
}, wanted);

/** What a page keeps and shows outside its databases. */
const keptBy = (page) => page.evaluate(() => JSON.stringify([
  { ...localStorage }, { ...sessionStorage }, document.cookie, document.title, location.href, history.state,
]));

describe('by keyboard alone', () => {
  const open = demo('joining-keyboard');

  it('R75, R10: by link: created, opened, asked for, approved, and a member', async (t) => {
    const { office, stranger, check } = await open(t);
    const { page, dialog, queue } = office;
    await pressUntil(page, 'Tab', /^button Invite/);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await pressUntil(page, 'Tab', /^tab Link/);
    await pressUntil(page, 'Tab', /^button Create link/);
    await page.keyboard.press('Enter');
    const field = dialog.getByRole('textbox', { name: 'Invitation link' });
    await field.waitFor();
    const link = await field.inputValue();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await focused(page), 'button Invite');

    const person = await stranger(link);
    await askedFor(person, 'Legal');
    await press(person, /^button Ask to join/);
    await person.sees('Sign in to go on');
    await signUp(person, 'Rosalba Quist', 'rosalba@quist.example');
    await askedFor(person, 'Legal');
    await press(person, /^button Ask to join/);
    await person.sees('Waiting for approval');

    await page.bringToFront();
    await press(office, /^button Pending/);
    await queue.getByRole('row').filter({ hasText: 'Rosalba Quist' }).waitFor();
    await pressUntil(page, 'Tab', /^row /);
    await pressUntil(page, 'ArrowDown', /^row .*Rosalba Quist/);
    await pressUntil(page, 'Tab', /^button Approve .*Rosalba Quist/);
    const row = queue.getByRole('row').filter({ hasText: 'Rosalba Quist' });
    // Somebody else's button answers no press that comes too soon after this one is gone.
    await until(async () => (await row.count()) === 0, async () => {
      if (/Rosalba/.test(await focused(page))) await page.keyboard.press('Enter');
    });
    await pressUntil(page, 'Shift+Tab', /^button Members/);
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', /^input Search by name/);
    await page.keyboard.type('Rosalba Quist');
    await office.table.getByRole('rowheader').filter({ hasText: 'Rosalba Quist' }).waitFor();
    check();
  });

  it('R75, R13, S10: by email: joins at once, and the link is nowhere but in the message', async (t) => {
    const { context, office, heard, asked, check } = await open(t);
    const { page, dialog } = office;
    await pressUntil(page, 'Tab', /^button Invite/);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await pressUntil(page, 'Tab', /^tab Link/);
    await pressUntil(page, 'ArrowRight', /^tab Phone or email/, 3);
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', /^input Phone numbers or emails/);
    await page.keyboard.type('ottoline@keys.example');
    await page.keyboard.press('Enter');
    await press(office, /^button Send 1 invitation/);
    await dialog.getByText('Email sent').waitFor();
    await press(office, /^button Done/);
    await dialog.waitFor({ state: 'hidden' });
    await press(office, /^button Outbox/);
    await page.locator('#outbox').getByText('ottoline@keys.example').waitFor();
    await pressUntil(page, 'Tab', /^a Open as this person/);
    const token = new URL(await page.locator('#outbox a').first().getAttribute('href')).hash.slice('#token='.length);
    assert.ok(token.length >= 43);
    const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
    const person = new Stranger(opened);

    await askedFor(person, 'Legal');
    await press(person, /^button Join /);
    await person.sees('Sign in to go on');
    await signUp(person, 'Ottoline Sands');
    await askedFor(person, 'Legal');
    await press(person, /^button Join /);
    await person.sees(/Welcome to .*Northlight/);
    await page.bringToFront();
    await pressUntil(page, 'Shift+Tab', /^button Members/);
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Tab', /^input Search by name/);
    await page.keyboard.type('Ottoline Sands');
    await office.table.getByRole('rowheader').filter({ hasText: 'Ottoline Sands' }).waitFor();

    for (const kept of [await keptBy(page), await keptBy(opened), ...heard, ...asked]) assert.ok(!kept.includes(token), kept);
    const records = await recordsWith(page, token);
    assert.deepEqual(records.filter((record) => !/ outbox\/\d+$/.test(record)), []);
    assert.equal(records.length, 1);
    check();
  });
});
