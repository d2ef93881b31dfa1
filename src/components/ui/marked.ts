import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Match } from './find-text.js';

/** A name, with what was searched marked in it. */
export const marked = (name: string, match: Match | undefined): TemplateResult | string =>
  match ? html`${name.slice(0, match[0])}<mark>${name.slice(...match)}</mark>${name.slice(match[1])}` : name;
