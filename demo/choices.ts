/** The choices above the demo, kept in the address. */
import { find } from './find.js';
import { speak } from './words.js';

const NAMES = ['members', 'as', 'lang', 'scheme', 'dir'] as const;
export type Choices = Readonly<Record<(typeof NAMES)[number], string>>;

const field = (name: string): HTMLSelectElement | undefined => {
  const found = find('#choices', HTMLFormElement).elements.namedItem(name);
  return found instanceof HTMLSelectElement ? found : undefined;
};

const read = (): Choices =>
  Object.fromEntries(NAMES.map((name) => [name, field(name)?.value ?? ''])) as Record<(typeof NAMES)[number], string>;

const show = ({ lang, dir, scheme }: Choices): void => {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.documentElement.style.colorScheme = scheme;
  speak();
};

/** Calls back with what is chosen, now and whenever it changes. */
export const onChoices = (listener: (choices: Choices) => void): void => {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = field(name);
    if (select && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  const apply = (): void => {
    const choices = read();
    const address = new URL(location.href);
    for (const name of NAMES) address.searchParams.set(name, choices[name]);
    history.replaceState(null, '', address);
    show(choices);
    listener(choices);
  };
  find('#choices', HTMLFormElement).addEventListener('change', apply);
  find('#choices', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
  });
  apply();
};
