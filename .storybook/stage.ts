/** What surrounds every story: language, colour scheme, direction, density and width, chosen in the toolbar. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

export interface StageGlobals {
  readonly locale: 'en' | 'zh-CN';
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly density: '1' | '0';
  /** A length of CSS. */
  readonly width: string;
}

export const initialGlobals: StageGlobals = { locale: 'en', scheme: 'light', direction: 'ltr', density: '1', width: '100%' };

type ToolbarChoice = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<ToolbarChoice['toolbar']>['icon']>;

const choice = (title: string, icon: Icon, items: Readonly<Record<string, string>>): ToolbarChoice => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  locale: choice('Language', 'globe', { en: 'English', 'zh-CN': '简体中文' }),
  scheme: choice('Scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
  direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  density: choice('Density', 'listunordered', { 1: 'Comfortable', 0: 'Compact' }),
  width: choice('Width', 'ruler', { '100%': 'Whole width', '960px': '960 px', '600px': '600 px', '375px': '375 px', '320px': '320 px' }),
};

const ground = { light: '#ffffff', dark: '#131417' };

const stage: Decorator = (story, { globals }) => {
  const { locale, scheme, direction, density, width } = { ...initialGlobals, ...globals };
  const styles = {
    'color-scheme': scheme,
    'background': ground[scheme],
    'inline-size': width,
    'max-inline-size': '100%',
    'box-sizing': 'border-box',
    'padding': '16px',
    '--org-density': density,
  };
  return html`<div lang=${locale} dir=${direction} style=${styleMap(styles)}>${story()}</div>`;
};

export const decorators = [stage];
