/** Inviting people who are known already: rejected before, or removed before. */
import { describe, it } from 'node:test';
import { demo, pressAway, until } from './demo-people.mjs';

describe('invited again', () => {
  const open = demo('joining-again');

  it('R19b, R46: who was rejected: the dialog says by whom and why, and approves after all', async (t) => {
    const { office, check } = await open(t);
    const { queue, dialog } = office;
    const row = await office.asking('Sofia Marchetti');
    await row.waitFor();
    const question = queue.getByRole('alertdialog', { name: 'Reject this request?' });
    await until(() => question.isVisible(), () => row.getByRole('button', { name: /^Reject/ }).click());
    await question.getByRole('textbox', { name: /^Reason/ }).fill('Nobody here knows her.');
    await pressAway(question.getByRole('button', { name: 'Reject', exact: true }));
    await row.waitFor({ state: 'detached' });

    await office.inviteByAddress('sofia.marchetti@mail.example');
    await dialog.getByText('Rejected before', { exact: true }).waitFor();
    await dialog.getByText(/Rejected by .*Nobody here knows her\./).waitFor();
    await dialog.getByRole('button', { name: 'Re-examine' }).click();
    await dialog.getByText(/Approve .*Sofia Marchetti.* after all\? They become a member at once\./).waitFor();
    await pressAway(dialog.getByRole('button', { name: 'Approve', exact: true }));
    await dialog.getByText(/Approved: .*Sofia Marchetti.* is a member now/).first().waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await office.member('Sofia Marchetti');
    check();
  });

  it('R19c, R52: who was removed: the dialog warns, and restores the same person', async (t) => {
    const { office, check } = await open(t);
    const { dialog } = office;
    // One of the contacts was removed before.
    await office.invite('Contacts');
    const contact = dialog.getByRole('listitem').filter({ has: office.page.getByText('Terminated', { exact: true }) });
    const [name, email] = (await contact.locator('.who bdi').allInnerTexts()).map((text) => text.trim());
    await office.page.keyboard.press('Escape');

    await office.inviteByAddress(email);
    await dialog.getByText('Terminated', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Restore permission…' }).click();
    await dialog.getByText(/If somebody else has the mailbox now, do not restore: they would see the former person’s information/).waitFor();
    await pressAway(dialog.getByRole('button', { name: 'Same person: restore' }));
    await dialog.getByText(/Permission restored: .* is a member again/).first().waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await office.member(name);
    check();
  });
});
