import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { Announcer } from '../../../src/components/ui/announcer.js';
import { controls } from '../../../src/components/ui/controls.styles.js';
import { DepartmentPicker } from '../../../src/components/ui/department-picker.js';
import { departmentPickerStyles } from '../../../src/components/ui/department-picker.styles.js';
import { departmentRows } from '../../../src/components/ui/department-rows.js';
import { findText } from '../../../src/components/ui/find-text.js';
import { parts } from '../../../src/components/ui/parts.styles.js';
import { tokens } from '../../../src/components/ui/tokens.styles.js';
import { treeStyles } from '../../../src/components/ui/tree.styles.js';
import type { Department } from '../../../src/domain/department.js';
import { departmentTree } from '../../../src/domain/rules/department-tree.js';
import { pickers } from '../../../src/locales/en/pickers.js';
import { Format } from '../../../src/locales/format.js';
import { accessibilityProblems } from '../../guardrails/axe.js';
import { until } from '../../support/until.js';

const words = pickers(new Format('en'));
const tree = departmentTree([
  { id: 'eng', name: 'Engineering', parentId: null }, { id: 'plat', name: 'Platform', parentId: 'eng' },
  { id: 'data', name: 'Data platform', parentId: 'plat' }, { id: 'sales', name: 'Sales', parentId: null },
  { id: 'old', name: 'Old desk', parentId: null, disabled: true }, { id: 'shut', name: 'Shut', parentId: null, disabled: true },
  { id: 'alive', name: 'Alive', parentId: 'shut' },
] satisfies Department[]);

class TestPicker extends LitElement {
  static override styles = [tokens, controls, parts, treeStyles, departmentPickerStyles];
  chosen: readonly string[] = [];
  many = true;
  readonly #announcer = new Announcer(this);
  readonly picker = new DepartmentPicker(this, 'picker', this.#announcer);

  protected override render(): TemplateResult {
    return html`<button id="open" @click=${(event: Event) => {
      void this.picker.toggle(event.currentTarget as Element);
    }}>Departments</button>${this.picker.render({
      words, label: 'Departments', tree, chosen: this.chosen, many: this.many,
      onChange: (chosen) => {
        this.chosen = chosen;
        this.requestUpdate();
      },
    })}${this.#announcer.render()}`;
  }
}
customElements.define('test-picker', TestPicker);

const root = (tag: TestPicker): ShadowRoot => tag.shadowRoot as ShadowRoot;
const rows = (tag: TestPicker): HTMLElement[] => [...root(tag).querySelectorAll<HTMLElement>('[role="treeitem"]')];
const nameOf = (row: Element | null | undefined): string => row?.querySelector('.name')?.textContent ?? '';
const names = (tag: TestPicker): string[] => rows(tag).map(nameOf);
const row = (tag: TestPicker, name: string): HTMLElement => rows(tag).find((one) => nameOf(one) === name) as HTMLElement;
const isOpen = (tag: TestPicker): boolean => root(tag).querySelector('#picker')?.matches(':popover-open') ?? false;

const open = async (init: Partial<TestPicker> = {}): Promise<TestPicker> => {
  const tag = await fixture<TestPicker>(html`<test-picker></test-picker>`);
  Object.assign(tag, init);
  tag.requestUpdate();
  await tag.updateComplete;
  const opener = root(tag).querySelector<HTMLElement>('#open');
  opener?.focus();
  opener?.click();
  await until(() => isOpen(tag) && root(tag).activeElement instanceof HTMLInputElement, 'the picker');
  return tag;
};
const press = async (tag: TestPicker, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await tag.updateComplete;
    await tag.updateComplete;
  }
};

describe('a department picker', () => {
  it('opens with the focus in its search and the chosen ones in sight', async () => {
    const tag = await open({ chosen: ['data'] });
    expect(names(tag)).to.include('Data platform');
    expect(row(tag, 'Data platform').getAttribute('aria-checked')).to.equal('true');
    expect(row(tag, 'Sales').getAttribute('aria-checked')).to.equal('false');
    expect(await accessibilityProblems(tag)).to.deep.equal([]);
  });

  it('R4: several can be chosen and given up; the first is the main one', async () => {
    const tag = await open({ chosen: ['sales'] });
    row(tag, 'Engineering').click();
    await tag.updateComplete;
    expect(tag.chosen).to.deep.equal(['sales', 'eng']);
    expect(row(tag, 'Sales').querySelector('.tag')?.textContent).to.equal('Main');
    row(tag, 'Sales').click();
    await tag.updateComplete;
    expect(tag.chosen).to.deep.equal(['eng']);
    expect(isOpen(tag)).to.equal(true);
  });

  it('where one person is in one department, a choice replaces the last one and closes', async () => {
    const tag = await open({ chosen: ['sales'], many: false });
    expect(row(tag, 'Sales').getAttribute('aria-selected')).to.equal('true');
    row(tag, 'Engineering').click();
    await until(() => !isOpen(tag), 'the picker to close');
    expect(tag.chosen).to.deep.equal(['eng']);
    expect(root(tag).activeElement?.id).to.equal('open');
  });

  it('R54: disabled departments are not offered, what lies under them is', async () => {
    const tag = await open();
    expect(names(tag)).to.deep.equal(['Engineering', 'Sales', 'Shut']);
    expect(row(tag, 'Shut').getAttribute('aria-disabled')).to.equal('true');
    row(tag, 'Shut').click();
    await tag.updateComplete;
    row(tag, 'Alive').click();
    await tag.updateComplete;
    expect(tag.chosen).to.deep.equal(['alive']);
  });

  it('R54: a disabled department one is in already can be given up, and taken again', async () => {
    const tag = await open({ chosen: ['old'] });
    row(tag, 'Old desk').click();
    await tag.updateComplete;
    expect(tag.chosen).to.deep.equal([]);
    row(tag, 'Old desk').click();
    await tag.updateComplete;
    expect(tag.chosen).to.deep.equal(['old']);
  });

  it('A09: searched and chosen with the keyboard alone', async () => {
    const tag = await open();
    await sendKeys({ type: 'plat' });
    await tag.updateComplete;
    expect(names(tag)).to.deep.equal(['Engineering', 'Platform', 'Data platform']);
    await until(() => root(tag).querySelector('[aria-live]')?.textContent.trim() === '2 departments match', 'the number');
    await press(tag, 'ArrowDown');
    expect(nameOf(root(tag).activeElement)).to.equal('Platform');
    await press(tag, 'ArrowDown', ' ');
    expect(tag.chosen).to.deep.equal(['data']);
    await press(tag, '/');
    expect(root(tag).activeElement).to.be.instanceOf(HTMLInputElement);
  });

  it('A09: Up on the first row goes back to the search', async () => {
    const tag = await open();
    await press(tag, 'ArrowDown');
    expect(nameOf(root(tag).activeElement)).to.equal('Engineering');
    await press(tag, 'ArrowUp');
    expect(root(tag).activeElement).to.be.instanceOf(HTMLInputElement);
  });

  it('A03: Escape empties the search, then closes; the focus goes back and nobody outside hears it', async () => {
    const tag = await open();
    const outside: string[] = [];
    tag.addEventListener('keydown', ({ key }) => outside.push(key));
    await sendKeys({ type: 'zzz' });
    await tag.updateComplete;
    expect(root(tag).textContent).to.include('No department matches “zzz”');
    await press(tag, 'Escape');
    expect([isOpen(tag), names(tag).length]).to.deep.equal([true, 3]);
    await press(tag, 'Escape');
    await until(() => !isOpen(tag), 'the picker to close');
    expect(root(tag).activeElement?.id).to.equal('open');
    expect(outside).not.to.include('Escape');
  });
});

describe('the rows of departments', () => {
  const listed = (typed: string): string[] => departmentRows(tree, { isOpen: () => false, typed }).map(({ node, at, size }) =>
    `${'·'.repeat(node.level)}${node.department.name} ${String(at)}/${String(size)}`);

  it('count what is listed, not what is there', () => {
    expect(listed('')).to.deep.equal(['·Engineering 1/4', '·Old desk 2/4', '·Sales 3/4', '·Shut 4/4']);
    expect(listed('data')).to.deep.equal(['·Engineering 1/1', '··Platform 1/1', '···Data platform 1/1']);
  });
});

describe('finding text', () => {
  const found = (name: string, typed: string): string | undefined => {
    const match = findText(name, typed);
    return match && name.slice(...match);
  };

  it('tells the place in the name as it is written', () => {
    expect(found('Straße', 'asse')).to.equal(undefined);
    expect(found('Café Zürich', 'cafe')).to.equal('Café');
    expect(found('Cafe\u0301 Zürich', 'cafe')).to.equal('Cafe\u0301');
    expect(found('Ｔｅａｍ １２', 'team 1')).to.equal('Ｔｅａｍ １');
    expect(found('研究院 😀 院', '😀 院')).to.equal('😀 院');
    expect(found('Sales', '  SA ')).to.equal('Sa');
  });

  it('finds nothing for nothing', () => {
    expect(found('Sales', '   ')).to.equal(undefined);
    expect(found('', 'a')).to.equal(undefined);
    expect(found('Sales', 'x')).to.equal(undefined);
  });
});
