/** Everybody who comes by an invitation of their own, from the dialog to the table, in the built demo. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demo } from './demo-people.mjs';

describe('an invitation', () => {
  const open = demo('joining-invited');

  it('R13, S08: by phone: opened three times it still lets the person in, at once', async (t) => {
    const { office, stranger, check } = await open(t);
    await office.inviteByAddress('+1 201 555 0123');
    await office.dialog.getByText('SMS sent').waitFor();
    await office.done();
    const letter = await office.letterTo('+12015550123');
    for (const time of [1, 2, 3]) {
      const reader = await stranger(letter);
      await reader.sees(/Join .*Northlight/);
      if (time < 3) await reader.page.close();
    }
    const person = await stranger(letter);
    await person.answer('Legal');
    await person.join({ Name: 'Quentin Abara' });
    await person.sees(/Welcome to .*Northlight/);
    await office.member('Quentin Abara');
    check();
  });

  it('R14: from contacts: with nothing to type, and in at once', async (t) => {
    const { office, stranger, check } = await open(t);
    await office.invite('Contacts');
    await office.dialog.getByRole('checkbox', { name: 'Alma Bergström' }).check();
    await office.send();
    await office.done();
    const person = await stranger(await office.letterTo('contact1@people.example'));
    await person.answer('Legal');
    await person.join({ Name: 'Alma Bergström' });
    await person.sees(/Welcome to .*Northlight/);
    await office.member('Alma Bergström');
    check();
  });

  it('R15: for one person with department, position and work number, who is not asked for them', async (t) => {
    const { office, stranger, check } = await open(t);
    const { dialog } = office;
    await office.invite('One person');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Theodora Vance');
    await dialog.getByRole('textbox', { name: 'Phone or email' }).fill('theodora@vance.example');
    await dialog.getByRole('button', { name: 'Add department' }).click();
    await dialog.getByRole('searchbox', { name: 'Search departments' }).fill('Legal');
    await dialog.getByRole('treeitem', { name: 'Legal' }).click();
    await office.page.keyboard.press('Escape');
    await dialog.getByRole('combobox', { name: /^Position/ }).click();
    const position = dialog.getByRole('option').nth(2);
    const title = (await position.innerText()).trim();
    await position.click();
    await dialog.getByRole('textbox', { name: /^Work number/ }).fill('TV-1');
    await dialog.getByRole('button', { name: 'Send invitation' }).click();
    await office.done();

    const person = await stranger(await office.letterTo('theodora@vance.example'));
    await person.sees(/Join .*Northlight/);
    assert.equal(await person.form.getByRole('combobox', { name: 'Department' }).count(), 0);
    await person.join({ Name: 'Theodora Vance' });
    await person.sees(/Welcome to .*Northlight/);
    const row = await office.member('Theodora Vance');
    for (const text of ['Legal', title, 'TV-1']) await row.getByText(text, { exact: true }).waitFor();
    check();
  });

  it('R43: by a plain member: the person waits, and with inviting verification off joins at once', async (t) => {
    const { office, stranger, check } = await open(t, '?as=member');
    await office.inviteByAddress('one@plain.example');
    await office.done();
    const one = await stranger(await office.letterTo('one@plain.example'));
    await one.answer('Legal');
    await one.join({ Name: 'Odalys Winter' });
    await one.sees('Waiting for approval');

    await office.actAs('Account admin');
    await office.approve('Odalys Winter');
    await office.member('Odalys Winter');
    await office.go('Join rules');
    await office.rules.getByRole('switch', { name: 'Inviting verification' }).uncheck();
    await office.rules.getByRole('button', { name: 'Save' }).click();
    await office.rules.getByText('Saved', { exact: true }).first().waitFor();

    await office.actAs('Member');
    await office.inviteByAddress('two@plain.example');
    await office.done();
    const two = await stranger(await office.letterTo('two@plain.example'));
    await two.answer('Legal');
    await two.join({ Name: 'Tamsin Oyelaran' });
    await two.sees(/Welcome to .*Northlight/);
    await office.member('Tamsin Oyelaran');
    check();
  });
});
