import { css } from 'lit';
import type { CSSResult } from 'lit';
import { chipInputStyles } from '../ui/chip-input.styles.js';
import { comboboxStyles } from '../ui/combobox.styles.js';
import { departmentPickerStyles } from '../ui/department-picker.styles.js';
import { tabsStyles } from '../ui/tabs.styles.js';
import { treeStyles } from '../ui/tree.styles.js';

/** What stands in the dialog. */
const own = css`
  .dialog:not(.narrow) { inline-size: min(680px, 100vw - 32px); }
  .dialog-head .org-switch { flex: 0 1 auto; min-inline-size: 0; max-inline-size: 45%; }
  .dialog-head .back { margin-inline-start: -10px; }
  .dialog-head h2:focus-visible, .label:focus-visible, h3:focus-visible, .head:focus-visible { outline: none; }
  .dialog-head + .dialog-body { border-block-start: 1px solid var(--_line); }
  .panel > [inert] { opacity: 0.6; }
  .panel:focus-visible { outline-offset: -2px; }

  .row { display: flex; align-items: center; gap: 8px; min-inline-size: 0; }
  .row.wrap { flex-wrap: wrap; }
  .stack { display: grid; align-content: start; gap: 8px; min-inline-size: 0; grid-template-columns: minmax(0, 1fr); }
  .stack.loose { gap: 16px; }
  .small { font-size: 13px; line-height: 20px; }
  .warn { color: var(--_warning); }
  .pad { padding: 12px 20px; }
  .form { display: grid; gap: 16px; padding: 20px; grid-template-columns: minmax(0, 1fr); }
  .form .form { padding: 0; }
  .form.two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .form.two:empty { display: none; }
  .form.two > .all { grid-column: 1 / -1; }
  .field .quiet { font-weight: 400; }
  .field.country { max-inline-size: 320px; }
  .input.fit { inline-size: auto; font-size: 13px; }
  .input > select { cursor: pointer; }
  .input > select + .icon { pointer-events: none; margin-inline-start: -4px; }
  option { background: Canvas; color: CanvasText; }
  .bone.tall { block-size: 32px; border-radius: var(--_radius); }
  .note { display: flex; gap: 8px; padding: 0 20px 20px; }
  .note > .icon { margin-block-start: 2px; }
  .outcome { margin: 0 20px 20px; }
  .ask { flex-wrap: wrap; }
  .ask > .grow { flex: 1 1 200px; }
  .ask > .acts { display: flex; gap: 6px; align-self: center; }

  .large-rows > li > button { display: flex; align-items: center; gap: 12px; inline-size: 100%; min-block-size: 60px; padding: 8px 20px; border: 0; background: none; text-align: start; cursor: pointer; }
  .large-rows > li + li { border-block-start: 1px solid var(--_line); }
  .large-rows > li > button:hover { background: var(--_hover); }
  .large-rows > li > button:focus-visible { outline-offset: -2px; }
  .large-rows .grow { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .large-rows b { display: block; font-weight: 500; }
  .large-rows .quiet { font-size: 13px; }
  .large-rows .icon { color: var(--_text-quiet); }
  .large-rows > li > button > .icon:first-child { inline-size: 20px; block-size: 20px; stroke-width: 1.8; }
  .avatar.logo { border-radius: var(--_radius-small); }

  .share { display: grid; grid-template-columns: minmax(0, 1fr) 168px; gap: 24px; padding: 20px; }
  .share:not(:has(.qr-box)) { grid-template-columns: minmax(0, 1fr); }
  .share > .stack > * { min-inline-size: 0; }
  .share .row > .input { flex: 1; }
  .share .row > .input.fit { flex: none; }
  .qr-box { display: grid; gap: 8px; justify-items: center; align-content: start; text-align: center; }
  .qr-box .row { justify-content: center; }
  /* A code must scan in the dark too: its ground stays white. */
  .qr-frame { display: block; inline-size: 168px; max-inline-size: 100%; block-size: auto; aspect-ratio: 1; border: 1px solid var(--_line); border-radius: var(--_radius); overflow: clip; background: #ffffff; }
  .bone.qr-frame { background: color-mix(in oklab, var(--_text) 8%, transparent); }
  .qr { display: block; inline-size: 100%; block-size: 100%; forced-color-adjust: none; }
  .door { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
  .door output { font-size: 20px; line-height: 28px; font-weight: 600; letter-spacing: 0.14em; font-variant-numeric: tabular-nums; user-select: all; }
  .used { border-block-start: 1px solid var(--_line); }
  .used > h3 { display: flex; align-items: center; gap: 6px; padding: 12px 20px 4px; font-size: 13px; }
  .used li { display: grid; grid-template-columns: 16px minmax(0, 1fr) 136px 96px 72px; align-items: center; gap: 4px 12px; min-block-size: 40px; padding-block: 4px; padding-inline: 20px 12px; font-size: 13px; }
  .used li + li { border-block-start: 1px solid var(--_line); }
  .used li > .button { justify-self: end; }
  .used li > .icon { color: var(--_text-quiet); }
  .used li > :is(.ask, .error) { grid-column: 1 / -1; }

  .picked { display: flex; flex-wrap: wrap; align-content: center; gap: 4px; min-block-size: var(--_control); padding: 3px; border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface-raised); }
  .chip.add { border-style: dashed; border-color: color-mix(in oklab, var(--_line-strong) 60%, var(--_line)); background: none; color: var(--_text-quiet); cursor: pointer; }
  .mend { border: 1px solid var(--_line); border-radius: var(--_radius); }
  .mend > li { display: flex; align-items: center; gap: 10px; min-block-size: 40px; padding-block: 6px; padding-inline: 12px 6px; font-size: 13px; line-height: 20px; }
  .mend > li + li { border-block-start: 1px solid var(--_line); }
  .mend > li > .icon { color: var(--_danger); }
  .mend > .all { flex-wrap: wrap; padding-inline-start: 6px; }
  .mend .grow { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }

  .split { display: grid; grid-template-columns: minmax(0, 1fr) 208px; min-block-size: 320px; }
  .split > * + * { border-inline-start: 1px solid var(--_line); }
  .split .kbd, .framed .kbd { display: none; }
  .framed { border: 1px solid var(--_line); border-radius: var(--_radius); max-block-size: 280px; overflow: auto; }
  .people label { display: flex; align-items: center; gap: 12px; min-block-size: 48px; padding: 6px 20px; cursor: pointer; }
  .people label:has(:disabled) { cursor: default; }
  .people .on { background: var(--_accent-quiet); }
  .people .off .avatar, .people .off .who > :first-child { opacity: 0.7; }
  .people .who { display: grid; flex: 1; min-inline-size: 0; font-size: 14px; }
  .people .who .quiet { font-size: 13px; }
  .people label:hover:not(:has(:disabled)) { background: var(--_hover); }
  .people .bone-row { display: flex; align-items: center; gap: 12px; min-block-size: 48px; padding: 6px 20px; }
  .people .bone-row .bone:not(.round) { inline-size: 40%; }
  .more.button { inline-size: 100%; border-radius: 0; }
  .pick { appearance: none; flex: none; display: inline-grid; place-content: center; inline-size: 16px; block-size: 16px; margin: 0; border: 1px solid var(--_line-strong); border-radius: 50%; background: var(--_surface-raised); }
  .pick:checked { border: 5px solid var(--_accent); }
  .pick:disabled { background: var(--_surface-sunken); border-color: var(--_line); }

  .progress-line { display: grid; gap: 6px; }
  progress { appearance: none; inline-size: 100%; block-size: 4px; border: 0; border-radius: 2px; overflow: hidden; background: color-mix(in oklab, var(--_text) 10%, transparent); }
  progress::-webkit-progress-bar { background: none; }
  progress::-webkit-progress-value { background: var(--_accent-text); }
  progress::-moz-progress-bar { background: var(--_accent-text); }

  .result > h3 { display: flex; align-items: center; gap: 8px; padding: 10px 20px 6px; font-size: 13px; }
  .result > p { padding: 0 20px 12px; }
  .result > h3 > .icon { color: var(--_warning); }
  .result > h3.good > .icon { color: var(--_success); }
  .result + .result { border-block-start: 1px solid var(--_line); }
  .result > ul:not(.refusals) > li { display: flex; align-items: center; gap: 10px; min-block-size: 36px; padding: 4px 20px; font-size: 13px; }
  .who-line { flex: 1; }
  .who-line > :first-child:not(.quiet) { font-weight: 500; }
  .refusal { display: grid; grid-template-columns: 24px minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 20px; border-block-start: 1px solid var(--_line); font-size: 13px; line-height: 20px; }
  .refusal > .avatar { align-self: start; }
  .refusal p { overflow-wrap: anywhere; }
  .refusal .head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; }
  .refusal .head b { min-inline-size: 0; overflow-wrap: anywhere; font-size: 14px; font-weight: 500; }
  .refusal .head > .icon { color: var(--_success); }
  .refusal > .ask { grid-column: 2 / -1; margin-block-start: 8px; }
  .refusal > .ask > .grow { flex-basis: 80%; }
  .refusal > .ask > .acts { flex-basis: 100%; justify-content: flex-end; }
  .refusal > .acts { display: flex; align-items: center; gap: 6px; }
  .refusal .hint { max-inline-size: 16ch; text-align: end; }
  .tag.danger { background: var(--_danger-quiet); color: var(--_danger); }

  @media (width < 600px) {
    .dialog:not(.narrow) { inline-size: 100vw; }
    .dialog { --_control: var(--_touch); }
    .dialog-head .org-switch { inline-size: auto; }
    .pad { padding: 12px 16px; }
    .form { padding: 16px; }
    .form.two, .share, .split { grid-template-columns: minmax(0, 1fr); }
    .note { padding: 0 16px 16px; }
    .outcome { margin: 0 16px 16px; }
    .input > :is(input, select) { font-size: 16px; }
    .button.little, .link.small, .used li > .button { min-block-size: var(--_touch); }
    .button.little.square { inline-size: var(--_touch); }
    .large-rows > li > button, .people label { padding-inline: 16px; }
    .segments > label { min-block-size: 40px; }
    .share { padding: 16px; }
    .used > h3 { padding-inline: 16px; }
    .used li { grid-template-columns: 16px minmax(0, 1fr) auto; padding-inline: 16px 8px; row-gap: 0; padding-block: 8px; }
    .used li > :nth-child(3) { grid-area: 2 / 2; }
    .used li > :nth-child(4) { grid-area: 3 / 2; }
    .used li > .button { grid-area: 1 / 3 / 4; }
    .picked > .chip { min-block-size: 36px; }
    .picked > .chip > .off { inline-size: 36px; block-size: 36px; }
    .mend > li { flex-wrap: wrap; }
    .split > * + * { border-inline-start: 0; border-block-start: 1px solid var(--_line); }
    .framed { max-block-size: none; }
    .result > h3, .result > p, .result > ul:not(.refusals) > li, .refusal { padding-inline: 16px; }
    .refusal { grid-template-columns: 24px minmax(0, 1fr); }
    .refusal > .acts { grid-column: 2; flex-wrap: wrap; justify-content: flex-start; }
    .refusal .hint { max-inline-size: none; text-align: start; }
  }
  @media (forced-colors: active) {
    .pick { appearance: auto; }
    progress { appearance: auto; }
    .people .on { outline: 2px solid Highlight; outline-offset: -2px; }
  }
`;

/** Each sheet once: parts share some. They come with the parts that show them. */
export const deskStyles: ReadonlySet<CSSResult> = new Set(
  [treeStyles, comboboxStyles, departmentPickerStyles, tabsStyles, chipInputStyles, own].flat() as readonly CSSResult[],
);
