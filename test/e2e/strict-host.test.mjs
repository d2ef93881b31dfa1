/** A host with the strictest content security policy there is, and a page that drops in the one built file (R70, R76). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled, host, openPage, STRICT_POLICY as POLICY } from './support.mjs';

const page = `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>Strict host</title>
      <link rel="icon" href="data:,">
      <script type="module" src="/host.js"></script>
    </head>
    <body>
      <org-provider>
        <department-tree></department-tree>
        <member-table></member-table>
      </org-provider>
    </body>
  </html>`;

const script = `
  import { createLocalClient } from '/dist/cdn/rosterkit.min.js';
  import { sampleOrganization } from '/sample.js';

  const table = document.querySelector('member-table');
  document.querySelector('department-tree').addEventListener('org-department-selected', ({ departmentId }) => {
    table.where = departmentId === undefined ? {} : { departmentId, includeSubDepartments: true };
  });
  document.querySelector('org-provider').client = createLocalClient({ databaseName: 'strict-host', seed: () => sampleOrganization() });
`;

const files = {
  '/host.html': page,
  '/host.js': script,
  '/sample.js': await bundled("export { sampleOrganization } from 'rosterkit/testing';"),
};

/** What a person sees of the page. */
const partsOf = (open) => {
  const table = open.locator('member-table');
  const editor = open.locator('member-editor');
  return {
    table,
    editor,
    tree: open.locator('department-tree'),
    search: table.getByRole('searchbox'),
    names: table.getByRole('rowheader'),
    workNumber: editor.getByRole('textbox', { name: 'Work number' }),
    save: editor.getByRole('button', { name: 'Save', exact: true }),
  };
};

/** Finds one member by name and opens them at the side. */
async function openMember({ search, names, editor }, name) {
  await search.fill(name);
  await names.filter({ hasText: name }).first().click();
  await editor.getByText(name).first().waitFor();
}

describe('a strict host', () => {
  it('R76: finds, sorts, opens, edits and saves a member without one breach of its policy', async (t) => {
    const { url, context } = await host(t, { files, headers: { 'content-security-policy': POLICY } });
    const { page: open, check } = await openPage(context, `${url}/host.html`);
    const { table, tree, search, names, workNumber, save, editor } = partsOf(open);

    await names.nth(5).waitFor();
    const first = (await names.first().locator('b').innerText()).trim();
    await table.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await table.locator('[aria-sort=descending]').waitFor();
    await names.filter({ hasText: first }).waitFor({ state: 'hidden' });
    const person = (await names.nth(2).locator('b').innerText()).trim();

    await tree.getByRole('treeitem').nth(2).click();
    await tree.getByRole('treeitem').first().click();
    await openMember({ search, names, editor }, person);
    await workNumber.fill('CSP-42');
    await save.click();
    await table.getByText('CSP-42').waitFor();

    await open.reload();
    const again = partsOf(open);
    await again.search.fill('CSP-42');
    await again.names.filter({ hasText: person }).waitFor();
    assert.equal(await again.names.count(), 1);
    await check();
  });

  it('R76: speaks Chinese and shows dark colours without a breach', async (t) => {
    const chinese = { ...files, '/host.html': page.replace('lang="en"', 'lang="zh-CN"') };
    const { url, context } = await host(t, { files: chinese, headers: { 'content-security-policy': POLICY } });
    const { page: open, check } = await openPage(context, `${url}/host.html`);
    await open.emulateMedia({ colorScheme: 'dark' });
    await open.locator('member-table').getByRole('columnheader', { name: '姓名' }).waitFor();
    await open.locator('department-tree').getByText('部门').first().waitFor();
    await check();
  });

  it('notices a breach when there is one', async (t) => {
    const { url, context } = await host(t, { files, headers: { 'content-security-policy': POLICY } });
    const { page: open, check } = await openPage(context, `${url}/host.html`);
    await open.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await open.waitForFunction(() => globalThis.breaches.length > 0);
    await assert.rejects(check());
  });
});

describe('two tabs', () => {
  it('see each other’s edits without a reload', async (t) => {
    const { url, context } = await host(t, { files });
    const one = await openPage(context, `${url}/host.html`);
    await partsOf(one.page).names.nth(5).waitFor();
    const two = await openPage(context, `${url}/host.html`);
    const other = partsOf(two.page);
    await other.names.nth(5).waitFor();
    const person = (await other.names.nth(1).locator('b').innerText()).trim();

    await one.page.bringToFront();
    await openMember(partsOf(one.page), person);
    await partsOf(one.page).workNumber.fill('TAB-7');
    await partsOf(one.page).save.click();
    await partsOf(one.page).table.getByText('TAB-7').waitFor();
    await other.table.getByText('TAB-7').waitFor();

    await openMember(other, person);
    assert.equal(await other.workNumber.inputValue(), 'TAB-7');
    await one.check();
    await two.check();
  });
});
