import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WayIn } from '../../domain/rules/admission.js';
import { joinSentences } from '../../domain/rules/join-sentences.js';
import type { JoinSentence } from '../../domain/rules/join-sentences.js';
import { banIcon, clockIcon, doneIcon, editIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { roleName } from '../ui/role-name.js';
import { fieldsOf, waysInOf } from './rules.js';
import { ruleLabel } from './view.js';
import type { RulesView } from './view.js';

const isPublic = (way: WayIn): boolean => way === 'link' || way === 'qr' || way === 'door-number';

const SIGNS = { admitted: doneIcon, pending: clockIcon, closed: banIcon } as const;

const joinSentencesOf = ({ draft, ready }: RulesView): readonly JoinSentence[] => joinSentences({
  ways: waysInOf(ready.capabilities), roles: ready.roles,
  inviteVerification: draft.isOn('inviteVerification'), searchToJoin: draft.isOn('searchToJoin'),
});

/** Whom the sentence is about. */
const whoOf = ({ ways, inviters }: JoinSentence, all: readonly JoinSentence[], view: RulesView): string => {
  const { words, format, ready, common } = view;
  const { roles } = ready.viewer;
  if (inviters === 'anybody') return ways.every(isPublic) ? words.whoeverShared : words.byAnybody;
  const named = all.find((one) => one.ways === ways && typeof one.inviters !== 'string')?.inviters;
  const isNamed = roles.some((role) => named?.includes(role));
  if (inviters === 'others') return isNamed ? words.byOthers : words.byOthersYou;
  const names = format.anyOf(inviters.map((role) => isolate(roleName(role, ready, common))));
  return isNamed ? words.byRolesYou(names) : words.byRoles(names);
};

const leadOf = (ways: readonly WayIn[], { words, format }: RulesView): string => {
  const listed = format.anyOf(ways.map((way) => words.way[way]));
  return ways.every(isPublic) ? words.comes(listed) : words.invited(listed);
};

const sentence = (one: JoinSentence, all: readonly JoinSentence[], view: RulesView): TemplateResult => {
  const { words } = view;
  const { verdict } = one;
  return html`<li class=${verdict}>${SIGNS[verdict]()}<span>${verdict === 'closed' ? words.closed : html`${whoOf(one, all, view)}${words.colon}<b>${words[verdict]}</b>`}</span></li>`;
};

/** What a joiner fills in. */
const asked = (view: RulesView): TemplateResult => {
  const { draft, ready, words, format } = view;
  const fields = fieldsOf(ready.capabilities);
  const named = (ask: 'required' | 'optional'): string =>
    format.allOf(fields.filter((key) => draft.ask(key) === ask).map((key) => isolate(ruleLabel(key, view))));
  const [must, may] = [named('required'), named('optional')];
  return html`<ul>${[...(must ? [words.must(must)] : []), ...(may ? [words.may(may)] : []), ...(must || may ? [] : [words.nothing])]
    .map((text) => html`<li>${editIcon()}<span>${text}</span></li>`)}</ul>`;
};

/** What the rules mean now, for whom: the same that decides over whoever comes (R43). */
export const sentencesView = (view: RulesView): TemplateResult => {
  const all = joinSentencesOf(view);
  const groups = [...new Set(all.map(({ ways }) => ways))];
  return html`<section class="means" aria-labelledby="means"><h3 id="means">${view.words.means}</h3>
    ${groups.map((ways) => html`<div class="way"><p>${leadOf(ways, view)}</p><ul>${all.filter((one) => one.ways === ways).map((one) => sentence(one, all, view))}</ul></div>`)}
    ${fieldsOf(view.ready.capabilities).length > 0 ? html`<div class="way">${asked(view)}</div>` : nothing}</section>`;
};
