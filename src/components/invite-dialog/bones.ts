import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonWords } from '../ui/words-controller.js';

/** While there is nothing to show yet. */
export const bones = ({ loading }: CommonWords): TemplateResult => html`<div class="bones" role="status"><span class="sr">${loading}</span>
  <i class="bone"></i><i class="bone"></i><i class="bone"></i></div>`;
