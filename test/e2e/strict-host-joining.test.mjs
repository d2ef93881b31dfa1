/** The tags around inviting and joining, in a host with the strictest content security policy there is (R70, R76). */
import { describe, it } from 'node:test';
import { pressAway } from './demo-people.mjs';
import { bundled, host, openPage, STRICT_POLICY } from './support.mjs';

const page = (body, script) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>Strict host</title>
      <link rel="icon" href="data:,">
      <script type="module" src="${script}"></script>
    </head>
    <body>${body}</body>
  </html>`;

const client = (more) => `
  import { createLocalClient } from '/dist/cdn/rosterkit.min.js';
  import { sampleOrganization } from '/sample.js';

  const options = {
    databaseName: 'strict-joining', seed: () => sampleOrganization(), joinUrl: (token) => new URL('/join.html#token=' + token, location.origin).href,
  };
  ${more}
`;

const files = {
  '/host.html': page(`<org-provider><button>Invite</button><invite-dialog></invite-dialog>
    <join-rules-form></join-rules-form><pending-queue></pending-queue><inactivated-list></inactivated-list></org-provider>`, '/host.js'),
  '/host.js': client(`
    const dialog = document.querySelector('invite-dialog');
    document.querySelector('button').addEventListener('click', () => dialog.show());
    document.querySelector('org-provider').client = createLocalClient(options);
  `),
  '/join.html': page('<join-form token-from="fragment"></join-form>', '/join.js'),
  '/join.js': client(`
    const visitor = { id: 'visitor', name: 'Vesna Strict', email: 'vesna@strict.example', phone: null };
    document.querySelector('join-form').client = createLocalClient({ ...options, visitor });
  `),
  '/sample.js': await bundled("export { sampleOrganization } from 'rosterkit/testing';"),
};

describe('a strict host', () => {
  it('R76: invites, is joined, approves, and changes its rules without one breach of its policy', async (t) => {
    const { url, context } = await host(t, { files, headers: { 'content-security-policy': STRICT_POLICY } });
    const { page: office, check } = await openPage(context, `${url}/host.html`);
    await office.locator('inactivated-list').getByRole('row').nth(3).waitFor();
    const dialog = office.locator('invite-dialog').getByRole('dialog');
    await office.getByRole('button', { name: 'Invite', exact: true }).click();
    await dialog.getByRole('button', { name: 'Create link' }).click();
    await dialog.getByRole('img', { name: /^QR code/ }).waitFor();
    const link = await dialog.getByRole('textbox', { name: 'Invitation link' }).inputValue();
    await Promise.all([office.waitForEvent('download'), dialog.getByRole('button', { name: 'Save as PNG' }).click()]);
    await Promise.all([office.waitForEvent('download'), dialog.getByRole('button', { name: 'Save as SVG' }).click()]);
    await dialog.getByRole('button', { name: 'Print' }).click();

    await dialog.getByRole('tab', { name: 'Phone or email' }).click();
    await dialog.getByRole('textbox', { name: 'Phone numbers or emails' }).fill('one@strict.example, +1 201 555 0155, nobody@,');
    await dialog.getByRole('button', { name: 'Send 2 invitations' }).click();
    await dialog.getByText('SMS sent').waitFor();
    await dialog.getByRole('button', { name: 'Mend them' }).or(dialog.getByRole('button', { name: 'Invite more' })).click();
    await dialog.getByRole('tab', { name: 'Contacts' }).click();
    await dialog.getByRole('checkbox', { name: 'Alma Bergström' }).check();
    await dialog.getByRole('tab', { name: 'One person' }).click();
    await dialog.getByRole('button', { name: 'Add department' }).click();
    await dialog.getByRole('treeitem').first().waitFor();
    await office.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Close' }).click();

    const { page: stranger, check: checkStranger } = await openPage(context, link);
    const form = stranger.locator('join-form');
    await form.getByRole('combobox', { name: 'Department' }).selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Ask to join' }).click();
    await form.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
    await checkStranger();

    await office.bringToFront();
    const queue = office.locator('pending-queue');
    const row = queue.getByRole('row').filter({ hasText: 'Vesna Strict' });
    await row.getByText('Vesna Strict').click();
    await queue.getByRole('heading', { name: 'Vesna Strict' }).waitFor();
    await pressAway(row.getByRole('button', { name: /^Approve/ }));
    const rules = office.locator('join-rules-form');
    await rules.getByRole('switch', { name: 'Search to join' }).uncheck();
    await rules.getByRole('button', { name: 'Save' }).click();
    await rules.getByText('Saved', { exact: true }).first().waitFor();
    const invited = office.locator('inactivated-list');
    await invited.getByRole('row').nth(2).click();
    await invited.getByRole('complementary').waitFor();
    await check();
  });
});
