/** The demo, from its files as a static host serves them. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildDemo } from './demo-people.mjs';
import { focused, pressUntil } from './keyboard.mjs';
import { host, openPage } from './support.mjs';

describe('the demo', () => {
  let folder;
  before(async () => {
    folder = await buildDemo('demo');
  });

  const open = async (t, query = '') => {
    const { url, context } = await host(t, { folder });
    const opened = await openPage(context, `${url}/${query}`);
    await opened.page.locator('member-table').getByRole('rowheader').nth(5).waitFor();
    return opened;
  };

  it('R75: a member is found, opened, edited and saved by keyboard alone', async (t) => {
    const { page, check } = await open(t);
    const { keyboard } = page;
    const table = page.locator('member-table');

    await pressUntil(page, 'Tab', /^treeitem/);
    await pressUntil(page, 'ArrowDown', /^treeitem Legal/);
    await keyboard.press('Enter');
    await table.getByRole('row').getByText('Legal').first().waitFor();
    await pressUntil(page, 'Home', /^treeitem Northlight/, 2);
    await keyboard.press('Enter');

    await pressUntil(page, 'Tab', /^input Search by name/);
    const person = (await table.getByRole('rowheader').nth(2).locator('b').innerText()).trim();
    await keyboard.type(person);
    await table.getByRole('rowheader').first().filter({ hasText: person }).waitFor();
    await pressUntil(page, 'Tab', /^row /);
    await keyboard.press('Enter');
    await page.locator('member-editor').getByText(person).first().waitFor();

    await pressUntil(page, 'Tab', /^input Work number/);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('KEY-1');
    await pressUntil(page, 'Tab', /^button Save/);
    await keyboard.press('Enter');
    await table.getByRole('row').getByText('KEY-1').waitFor();

    await keyboard.press('Escape');
    await page.locator('member-editor').waitFor({ state: 'detached' });
    assert.match(await focused(page), /^row /);

    await page.reload();
    await table.getByText(person).first().waitFor();
    await pressUntil(page, 'Tab', /^input Search by name/);
    await keyboard.type('KEY-1');
    await table.getByRole('row').getByText('KEY-1').waitFor();
    await check();
  });

  it('finds people by name, phone, work number and Chinese initials, among 1,248 and among 100,000', async (t) => {
    for (const members of [1248, 100_000]) {
      const { page, check } = await open(t, `?members=${members}`);
      const table = page.locator('member-table');
      const found = table.getByRole('rowheader').filter({ hasText: '周美琳' });
      for (const wanted of ['周美琳', '13817004421', 'NL-0042', 'meilin.zhou', 'zml']) {
        await table.getByRole('searchbox').fill('Haddad');
        await found.waitFor({ state: 'hidden' });
        await table.getByRole('searchbox').fill(wanted);
        await found.first().waitFor();
      }
      await check();
    }
  });

  it('R74: fits a phone, in every language, scheme and direction, without scrolling sideways', async (t) => {
    for (const query of ['?lang=en', '?lang=zh-CN&scheme=dark', '?dir=rtl&scheme=light']) {
      const { page, check } = await open(t, query);
      await page.setViewportSize({ width: 375, height: 812 });
      await page.locator('member-table').getByRole('rowheader').first().waitFor();
      const fits = async (place) => assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${query} ${place}`);
      await fits('members');
      for (const [place, shown] of [['inactivated', 'inactivated-list [role=row]'], ['pending', 'pending-queue [role=row]'], ['rules', 'join-rules-form [role=switch]'], ['outbox', '#outbox h2']]) {
        await page.locator(`.places [data-place=${place}]`).click();
        await page.locator(shown).first().waitFor();
        await fits(place);
      }
      await check();
    }
  });
});
