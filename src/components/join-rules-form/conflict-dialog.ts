import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Dialog } from '../ui/dialog.js';
import type { Side } from '../ui/edits.js';
import { versus } from '../ui/versus.js';
import type { VersusRow } from '../ui/versus.js';
import type { RuleKey } from './rules-draft.js';
import { ruleId, ruleLabel, ruleText } from './view.js';
import type { RulesView } from './view.js';

export interface ConflictDialog {
  readonly view: RulesView;
  readonly dialog: Dialog;
  readonly chosen: ReadonlyMap<RuleKey, Side>;
  readonly onChoose: (key: RuleKey, side: Side) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Each rule that somebody changed, and by whom that was. */
const rowsOf = (view: RulesView): readonly (VersusRow & { readonly rule: RuleKey })[] => {
  const { edits } = view.draft;
  const { conflicts, arrivals, dirty } = edits;
  const row = (rule: RuleKey): { rule: RuleKey; key: string; label: string } => ({ rule, key: ruleId(rule), label: ruleLabel(rule, view) });
  const mine = dirty.filter((key) => !conflicts.some((one) => one.key === key));
  return [
    ...conflicts.map((one) => ({ ...row(one.key), before: ruleText(one.before, view), theirs: ruleText(one.theirs, view), mine: ruleText(one.mine, view) })),
    ...arrivals.map(({ key, before, now }) => ({ ...row(key), before: ruleText(before, view), theirs: ruleText(now, view), mine: '', by: 'theirs' as const })),
    ...mine.map((key) => ({ ...row(key), before: ruleText(edits.before(key), view), theirs: '', mine: ruleText(edits.value(key), view), by: 'mine' as const })),
  ];
};

/** Where both sides changed a rule: theirs beside mine, to choose from. */
export const conflictDialog = ({ view, dialog, chosen, onChoose, onSave, onDiscard }: ConflictDialog): TemplateResult => {
  const { words, common, draft } = view;
  const canSave = draft.edits.conflicts.every(({ key }) => chosen.has(key));
  return dialog.render({
    title: words.conflictTitle, close: common.close,
    body: () => {
      const rows = rowsOf(view);
      const ruleOf = (key: string): RuleKey | undefined => rows.find((one) => one.key === key)?.rule;
      return html`<p>${words.conflictWhy}</p>${versus({
        words, rows,
        chosen: (key) => {
          const rule = ruleOf(key);
          return rule && chosen.get(rule);
        },
        onChoose: (key, side) => {
          const rule = ruleOf(key);
          if (rule) onChoose(rule, side);
        },
      })}`;
    },
    foot: () => html`${canSave ? nothing : html`<span class="said">${words.chooseFirst}</span>`}
      <button class="button" type="button" @click=${onDiscard}>${words.discardMine}</button>
      <button class="button primary" type="button" aria-disabled=${canSave ? nothing : 'true'} @click=${() => {
        if (canSave) onSave();
      }}>${words.saveAsChosen}</button>`,
  });
};
