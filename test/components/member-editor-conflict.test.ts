import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { Member } from '../../src/domain/member.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { openEditor } from '../support/editor.js';
import type { Editor } from '../support/editor.js';
import { closeSessions, openFixture, over } from '../support/fixture-session.js';
import type { Tab, TabOptions } from '../support/fixture-session.js';
import { until } from '../support/until.js';

const opened = async (options: TabOptions = {}): Promise<Editor> => openEditor(await openFixture(options));
const stored = (tab: Tab): Promise<Member> => tab.client.members.get(tab.orgId, tab.id('dora'));
const elsewhere = async (tab: Tab, patch: Parameters<NonNullable<OrgClient['members']['update']>>[2]): Promise<Member> =>
  (await tab.another()).client.members.update!(tab.orgId, tab.id('dora'), patch);

const save = (editor: Editor): Promise<void> => editor.press('Control+s');
const draft = (editor: Editor): string => editor.root.querySelector('.draft')?.textContent.trim() ?? '';
const dialog = (editor: Editor): HTMLDialogElement => editor.root.querySelector('dialog') as HTMLDialogElement;
const choices = (editor: Editor): HTMLInputElement[] => [...dialog(editor).querySelectorAll<HTMLInputElement>('input[type="radio"]')];

describe('member-editor, in two tabs', () => {
  afterEach(closeSessions);

  it('R50: a change of the other tab shows while nothing is typed here', async () => {
    const editor = await opened();
    await elsewhere(editor.tab, { location: 'Madrid' });
    await until(() => editor.control('Location').value === 'Madrid', 'the change');
    expect(draft(editor)).to.equal('');
  });

  it('R62: fields only one side touched merge, those both touched are flagged at once', async () => {
    const editor = await opened();
    await editor.fill('Location', 'Lisbon');
    await elsewhere(editor.tab, { location: 'Madrid', workNumber: 'W-9' });
    await editor.shows('Changed by somebody else meanwhile, to Madrid.');
    expect([editor.control('Location').value, editor.control('Work number').value]).to.deep.equal(['Lisbon', 'W-9']);
    await editor.click('Keep mine');
    await save(editor);
    await editor.saved();
    const { location: place, workNumber } = await stored(editor.tab);
    expect([place, workNumber]).to.deep.equal(['Lisbon', 'W-9']);
  });

  it('R62: theirs can be taken in place', async () => {
    const editor = await opened();
    await editor.fill('Location', 'Lisbon');
    await elsewhere(editor.tab, { location: 'Madrid' });
    await editor.shows('Changed by somebody else meanwhile');
    await editor.click('Take theirs');
    expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Madrid', '']);
  });

  /** This tab hears nothing of the other one: only the save finds out. */
  const deaf: TabOptions = { change: (client) => ({ ...over(client, {}), subscribe: () => () => undefined }) };

  it('R62: a save that comes second goes on by itself where no field was touched by both', async () => {
    const editor = await opened(deaf);
    await editor.fill('Location', 'Lisbon');
    await elsewhere(editor.tab, { workNumber: 'W-9' });
    await save(editor);
    await editor.saved();
    const { location: place, workNumber } = await stored(editor.tab);
    expect([place, workNumber]).to.deep.equal(['Lisbon', 'W-9']);
  });

  it('R62: a save that comes second overwrites nothing: before, theirs and mine to choose from', async () => {
    const editor = await opened(deaf);
    await editor.fill('Location', 'Lisbon');
    await editor.fill('Badge', 'D-99');
    await elsewhere(editor.tab, { location: 'Madrid', workNumber: 'W-9' });
    await editor.click('Save');
    await until(() => dialog(editor).open, 'the choice');
    expect((await stored(editor.tab)).location).to.equal('Madrid');
    expect(editor.root.activeElement).to.equal(choices(editor)[0]);
    const rows = [...dialog(editor).querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')));
    expect(rows).to.deep.equal([
      ['Location', 'Berlin', 'Madrid', 'Lisbon'],
      ['Work number', 'W-0004', 'W-9 Merged', 'Unchanged'],
      ['Badge', 'D-17', 'Unchanged', 'D-99 Merged'],
    ]);
    expect(choices(editor).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(editor.button('Save as chosen').getAttribute('aria-disabled')).to.equal('true');
    expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    choices(editor)[1]?.click();
    await editor.updated();
    await editor.click('Save as chosen');
    await editor.saved();
    const after = await stored(editor.tab);
    expect([after.location, after.workNumber, after.custom?.['x:badge']]).to.deep.equal(['Lisbon', 'W-9', 'D-99']);
  });

  it('R62: choosing theirs everywhere leaves nothing to save', async () => {
    const editor = await opened(deaf);
    await editor.fill('Location', 'Lisbon');
    await elsewhere(editor.tab, { location: 'Madrid' });
    await save(editor);
    await until(() => dialog(editor).open, 'the choice');
    choices(editor)[0]?.click();
    await editor.updated();
    await editor.click('Save as chosen');
    await until(() => !dialog(editor).open, 'the dialog to close');
    expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Madrid', '']);
  });

  it('A03: Escape goes back to the form, with the flag at the field and the focus where it was', async () => {
    const editor = await opened(deaf);
    await editor.fill('Location', 'Lisbon');
    await elsewhere(editor.tab, { location: 'Madrid' });
    await editor.click('Save');
    await until(() => dialog(editor).open, 'the choice');
    await editor.press('Escape');
    await until(() => !dialog(editor).open, 'the dialog to close');
    expect(editor.text).to.include('Changed by somebody else meanwhile, to Madrid.');
    await until(() => editor.root.activeElement === editor.button('Save'), 'the focus');
    await editor.click('Save');
    await until(() => dialog(editor).open, 'the choice again');
    await editor.click('Discard mine');
    expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Madrid', '']);
  });

  it('a backend that answers every save with a conflict is not asked for ever', async () => {
    let calls = 0;
    const editor = await opened({ change: (client) => over(client, { update: () => {
      calls++;
      return Promise.reject(new OrgError({ code: 'conflict', message: 'again' }));
    } }) });
    await editor.fill('Location', 'Lisbon');
    await save(editor);
    await editor.shows('Somebody else changed this meanwhile. Nothing was overwritten.');
    expect([calls, editor.control('Location').value]).to.deep.equal([3, 'Lisbon']);
  });
});
