/** The rules to change: switches, and for each field whether a joiner is asked for it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldKey } from '../../domain/field.js';
import { ASKS } from '../../domain/join-rules.js';
import { isPrivilegedInviter } from '../../domain/rules/roles.js';
import { failureSentence } from '../ui/failure.js';
import { faultIcon, plusIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { roleName } from '../ui/role-name.js';
import { segments } from '../ui/segments.js';
import { isEmptyList, isOwn } from './rules.js';
import type { RuleKey, Switch } from './rules-draft.js';
import { problemOf, ruleId, ruleLabel, ruleText } from './view.js';
import type { RulesView } from './view.js';

/** The roles whose invitations need no approval, as one phrase. */
export const privilegedRoles = ({ ready, common, format }: RulesView): string => format.anyOf(ready.roles
  .filter(({ id }) => isPrivilegedInviter([id], ready.roles)).map(({ id }) => isolate(roleName(id, ready, common))));

/** Where a position can be made at once. */
const creation = (view: RulesView): TemplateResult => {
  const { words, common, isCreating, creationFailure, onCreate } = view;
  return html`<form class="create" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    if (field?.value.trim() && !isCreating) onCreate(field.value.trim());
    else field?.focus();
  }}><div class="input ${creationFailure ? 'invalid' : ''}"><input id="new-position" type="text" dir="auto" autocomplete="off" aria-label=${words.newPosition} placeholder=${words.newPosition}
      aria-invalid=${creationFailure ? 'true' : nothing} aria-describedby=${creationFailure ? 'new-position-problem' : nothing}></div>
    <button class="button" type="submit" aria-disabled=${isCreating ? 'true' : nothing}>${isCreating ? html`<span class="spinner"></span>` : plusIcon()}${words.create}</button>
    ${creationFailure ? html`<p class="error" id="new-position-problem" role="alert">${faultIcon()}<span>${failureSentence(creationFailure, common)}</span></p>` : nothing}</form>`;
};

/** The way to fill an empty list. */
const wayOut = (key: FieldKey, view: RulesView): TemplateResult | typeof nothing => {
  if (!isEmptyList(key, view) || view.lock) return nothing;
  const { words, elsewhere, onFill } = view;
  if (key === 'positionId' && view.createsPositions) return creation(view);
  if (key !== 'departmentIds' && key !== 'positionId') return nothing;
  const isDepartments = key === 'departmentIds';
  return elsewhere.has(key)
    ? html`<p class="hint" role="status">${isDepartments ? words.departmentsElsewhere : words.positionsElsewhere}</p>`
    : html`<button class="button little" type="button" @click=${() => {
      onFill(key);
    }}>${plusIcon()}${isDepartments ? words.addDepartments : words.addPositions}</button>`;
};

/** What the rule was before, what somebody else made of it, what is wrong with it. */
const notes = (key: RuleKey, view: RulesView): TemplateResult => {
  const { draft: { edits }, words } = view;
  const id = ruleId(key);
  const conflict = edits.conflicts.find((one) => one.key === key);
  const problem = problemOf(key, view);
  return html`
    ${problem ? html`<div class="problem"><p class="error" id="${id}-problem">${faultIcon()}<span>${problem}</span></p>${key === 'inviteVerification' || key === 'searchToJoin' ? nothing : wayOut(key, view)}</div>` : nothing}
    ${conflict ? html`<div class="meanwhile"><p class="hint" id="${id}-theirs">${words.changedMeanwhile(ruleText(conflict.theirs, view))}</p>
      <button class="button little" type="button" @click=${() => {
        view.choose(key, 'theirs');
      }}>${words.takeTheirs}</button>
      <button class="button little" type="button" @click=${() => {
        view.choose(key, 'mine');
      }}>${words.keepMine}</button></div>`
      : edits.isChanged(key) ? html`<p class="hint" id="${id}-was">${words.was(ruleText(edits.before(key), view))}</p>` : nothing}`;
};

const describedBy = (key: RuleKey, view: RulesView): string | undefined => {
  const { edits } = view.draft;
  const id = ruleId(key);
  const isConflict = edits.conflicts.some((one) => one.key === key);
  return [
    ...(key === 'inviteVerification' || key === 'searchToJoin' ? [`${id}-why`] : []),
    ...(problemOf(key, view) ? [`${id}-problem`] : []),
    ...(isConflict ? [`${id}-theirs`] : edits.isChanged(key) ? [`${id}-was`] : []),
  ].join(' ') || undefined;
};

const changed = (key: RuleKey, { draft }: RulesView): string => (draft.edits.isChanged(key) ? 'changed' : '');

export const switchRow = (key: Switch, view: RulesView): TemplateResult => {
  const { draft, words, lock, doorNumber } = view;
  const id = ruleId(key);
  const why = key === 'inviteVerification' ? words.verificationWhy(privilegedRoles(view))
    : doorNumber === undefined ? words.searchWhy : words.searchWhyNumber(isolate(doorNumber));
  return html`<li class="rule">
    <div class="text"><label class="label ${changed(key, view)}" for=${lock ? nothing : id}>${ruleLabel(key, view)}</label><p class="why" id="${id}-why">${why}</p></div>
    ${lock ? html`<span class="value">${ruleText(draft.isOn(key), view)}</span>`
      : html`<input class="switch" id=${id} type="checkbox" role="switch" aria-checked=${String(draft.isOn(key))} aria-describedby=${describedBy(key, view) ?? nothing}
        .checked=${live(draft.isOn(key))} @change=${(event: Event) => {
          view.set(key, (event.target as HTMLInputElement).checked);
        }}>`}
    ${notes(key, view)}</li>`;
};

export const fieldRow = (key: FieldKey, view: RulesView): TemplateResult => {
  const { draft, words, lock } = view;
  const id = ruleId(key);
  return html`<li class="rule field-rule">
    <div class="text"><span class="label ${changed(key, view)}" id="${id}-label" dir="auto">${ruleLabel(key, view)}</span>${isOwn(key) ? html`<span class="tag">${words.own}</span>` : nothing}</div>
    ${lock ? html`<span class="value">${ruleText(draft.ask(key), view)}</span>` : segments({
      id, labelledBy: `${id}-label`, describedBy: describedBy(key, view), value: draft.ask(key), isInvalid: problemOf(key, view) !== undefined,
      options: ASKS.map((value) => ({ value, label: words[value] })),
      onChoose: (value) => {
        view.set(key, value);
      },
    })}
    ${notes(key, view)}</li>`;
};
