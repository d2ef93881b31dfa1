import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { Announcer } from '../../../src/components/ui/announcer.js';
import { Combobox } from '../../../src/components/ui/combobox.js';
import type { ComboboxOption } from '../../../src/components/ui/combobox.js';
import { comboboxStyles } from '../../../src/components/ui/combobox.styles.js';
import { controls } from '../../../src/components/ui/controls.styles.js';
import { parts } from '../../../src/components/ui/parts.styles.js';
import { tokens } from '../../../src/components/ui/tokens.styles.js';
import { pickers } from '../../../src/locales/en/pickers.js';
import { Format } from '../../../src/locales/format.js';
import { accessibilityProblems } from '../../guardrails/axe.js';
import { until } from '../../support/until.js';

const words = pickers(new Format('en'));
const fruit = ['Apple', 'Äpfel', 'Banana', 'Cherry', 'Date'].map((text): ComboboxOption => ({ key: text, text }));

/** A field with a combobox, and what it told. */
class TestField extends LitElement {
  static override styles = [tokens, controls, parts, comboboxStyles];
  options: readonly ComboboxOption[] = fruit;
  creates = false;
  free = false;
  chosen: string | undefined;
  text = '';
  told: string[] = [];
  readonly #announcer = new Announcer(this);
  readonly #box = new Combobox(this, 'fruit', this.#announcer);

  protected override render(): TemplateResult {
    return html`<label id="fruit-label" for="fruit">Fruit</label>${this.#box.render({
      label: 'Fruit', words, options: this.options, chosen: this.chosen, text: this.text, creates: this.creates, free: this.free,
      onText: (text) => {
        this.told.push(`text ${text}`);
        this.text = text;
        this.requestUpdate();
      },
      onChoose: ({ key, text }) => {
        this.told.push(`choose ${key}`);
        [this.chosen, this.text] = [key, text];
        this.requestUpdate();
      },
      onCreate: (text) => {
        this.told.push(`create ${text}`);
      },
      onLeave: () => {
        this.told.push('leave');
      },
    })}<button>After</button>${this.#announcer.render()}`;
  }
}
customElements.define('test-field', TestField);

const root = (field: TestField): ShadowRoot => field.shadowRoot as ShadowRoot;
const input = (field: TestField): HTMLInputElement => root(field).querySelector('#fruit') as HTMLInputElement;
const shown = (field: TestField): string[] =>
  [...root(field).querySelectorAll('[role="option"]')].map(({ textContent }) => textContent.trim());
const active = (field: TestField): string | undefined => {
  const id = input(field).getAttribute('aria-activedescendant');
  return id ? root(field).getElementById(id)?.textContent.trim() : undefined;
};
const isOpen = (field: TestField): boolean => input(field).getAttribute('aria-expanded') === 'true';
const said = (field: TestField): string => root(field).querySelector('[aria-live]')?.textContent.trim() ?? '';

const open = async (init: Partial<TestField> = {}): Promise<TestField> => {
  const field = await fixture<TestField>(html`<test-field></test-field>`);
  Object.assign(field, init);
  field.requestUpdate();
  await field.updateComplete;
  input(field).focus();
  return field;
};
const press = async (field: TestField, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await field.updateComplete;
    await field.updateComplete;
  }
};
const type = async (field: TestField, text: string): Promise<void> => {
  await sendKeys({ type: text });
  await field.updateComplete;
  await field.updateComplete;
};

describe('a combobox', () => {
  it('A08: is a combobox with a list, closed at first', async () => {
    const field = await open();
    expect(['role', 'aria-autocomplete', 'aria-haspopup', 'aria-expanded'].map((name) => input(field).getAttribute(name)))
      .to.deep.equal(['combobox', 'list', 'listbox', 'false']);
    expect(root(field).getElementById(input(field).getAttribute('aria-controls') ?? '')?.getAttribute('role')).to.equal('listbox');
    expect(await accessibilityProblems(field)).to.deep.equal([]);
  });

  it('A08: Down opens with the first option, Up with the last; they go around', async () => {
    const field = await open();
    await press(field, 'ArrowDown');
    expect([isOpen(field), active(field)]).to.deep.equal([true, 'Apple']);
    expect(await accessibilityProblems(field)).to.deep.equal([]);
    await press(field, 'ArrowUp');
    expect(active(field)).to.equal('Date');
    await press(field, 'ArrowDown');
    expect(active(field)).to.equal('Apple');
    await press(field, 'Escape', 'ArrowUp');
    expect(active(field)).to.equal('Date');
    expect(root(field).activeElement).to.equal(input(field));
  });

  it('A08: opens at what is chosen', async () => {
    const field = await open({ chosen: 'Cherry', text: 'Cherry' });
    await press(field, 'ArrowDown');
    expect(active(field)).to.equal('Cherry');
    expect(shown(field)).to.have.length(5);
    expect(root(field).querySelector('[aria-selected="true"]')?.textContent.trim()).to.equal('Cherry');
  });

  it('A08: with Alt, Down only opens and Up only closes', async () => {
    const field = await open();
    await sendKeys({ down: 'Alt' });
    await press(field, 'ArrowDown');
    expect([isOpen(field), active(field)]).to.deep.equal([true, undefined]);
    await press(field, 'ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen(field)).to.equal(false);
  });

  it('A08: typing filters, marks what matches, and says how many there are', async () => {
    const field = await open();
    await type(field, 'ap');
    expect(shown(field)).to.deep.equal(['Apple', 'Äpfel']);
    expect([...root(field).querySelectorAll('mark')].map(({ textContent }) => textContent)).to.deep.equal(['Ap', 'Äp']);
    expect(active(field)).to.equal(undefined);
    await until(() => said(field) === '2 choices', 'the number');
    await type(field, 'x');
    expect([isOpen(field), root(field).querySelector('.none')?.textContent]).to.deep.equal([false, 'Nothing matches “apx”']);
    await until(() => said(field) === 'Nothing matches “apx”', 'that there is none');
  });

  it('A08: Enter takes the option and closes; the caret stays', async () => {
    const field = await open();
    await type(field, 'b');
    await press(field, 'ArrowDown', 'Enter');
    expect(field.told).to.deep.equal(['text b', 'choose Banana']);
    expect([isOpen(field), input(field).value]).to.deep.equal([false, 'Banana']);
    expect(root(field).activeElement).to.equal(input(field));
  });

  it('A08: Escape closes, then empties, then is somebody else’s', async () => {
    const field = await open({ text: 'Ap' });
    const outside: string[] = [];
    field.addEventListener('keydown', ({ key }) => outside.push(key));
    await press(field, 'ArrowDown', 'Escape');
    expect([isOpen(field), input(field).value]).to.deep.equal([false, 'Ap']);
    await press(field, 'Escape');
    expect(input(field).value).to.equal('');
    expect(outside).not.to.include('Escape');
    await press(field, 'Escape');
    expect(outside).to.include('Escape');
  });

  it('A08: Home, End, Left and Right move the caret and leave the list', async () => {
    const field = await open({ text: 'Ap' });
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await press(field, 'ArrowDown', key);
      expect([isOpen(field), active(field)], key).to.deep.equal([true, undefined]);
    }
    await press(field, 'Home');
    expect(input(field).selectionStart).to.equal(0);
    await press(field, 'End');
    expect(input(field).selectionStart).to.equal(2);
  });

  it('A08: Tab leaves without taking anything, and tells it', async () => {
    const field = await open();
    await type(field, 'b');
    await press(field, 'ArrowDown', 'Tab');
    expect(field.told).to.deep.equal(['text b', 'leave']);
    expect(isOpen(field)).to.equal(false);
  });

  it('a press opens everything there is, another one closes; one on an option takes it', async () => {
    const field = await open({ text: 'Ap', chosen: 'Apple' });
    input(field).click();
    await until(() => shown(field).length === 5, 'all options');
    input(field).click();
    await until(() => !isOpen(field), 'the list to close');
    root(field).querySelector<HTMLElement>('.opener')?.click();
    await until(() => isOpen(field), 'the list to open');
    root(field).querySelectorAll<HTMLElement>('[role="option"]')[2]?.click();
    await until(() => field.told.includes('choose Banana'), 'the choice');
  });

  it('offers to create what is not there, once', async () => {
    const field = await open({ creates: true });
    await type(field, 'cherry');
    expect(shown(field)).to.deep.equal(['Cherry']);
    await type(field, ' pie');
    expect(shown(field)).to.deep.equal(['Create “cherry pie”']);
    await press(field, 'ArrowUp', 'Enter');
    expect(field.told.at(-1)).to.equal('create cherry pie');
  });

  it('where any text is welcome, nothing is said to be missing', async () => {
    const field = await open({ free: true });
    await type(field, 'zzz');
    expect(root(field).querySelector('.none')).to.equal(null);
    expect(said(field)).to.equal('');
  });

  it('draws at most 100 of many, and says how many more there are', async () => {
    const options = Array.from({ length: 1_000 }, (_, at): ComboboxOption => ({ key: String(at), text: `Fruit ${String(at)}` }));
    const field = await open({ options });
    await press(field, 'ArrowDown');
    expect(shown(field)).to.have.length(100);
    expect(root(field).querySelector('.none')?.textContent).to.equal('900 more; type to find them');
  });

  it('a list that shrinks while it is open keeps its place within it', async () => {
    const field = await open();
    await press(field, 'ArrowUp');
    expect(active(field)).to.equal('Date');
    field.options = fruit.slice(0, 2);
    field.requestUpdate();
    await field.updateComplete;
    expect(active(field)).to.equal('Äpfel');
  });
});
