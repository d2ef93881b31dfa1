/** The check of the manifest sees what a tag shows to the outside, and every way in which its documentation can be wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, factsIn } from '../../scripts/check-manifest.mjs';

const file = 'src/components/demo-tag/demo-tag.ts';
const code = `
  declare global { interface HTMLElementEventMap { 'org-demo-done': OrgDemoDoneEvent } }
  const styles = css\`:host(:state(busy)) .row { color: var(--org-demo-tag-row, var(--org-color-text)); }\`;
  class DemoTag extends LitElement {
    render() { return html\`<div part="row \${on ? 'active' : ''}"><slot></slot><slot name="end"></slot></div>\`; }
    done() { this.dispatchEvent(new OrgDemoDoneEvent({})); this.internals.states.add('busy'); }
  }
  class OrgDemoDoneEvent extends Event { constructor() { super('org-demo-done'); } }
`;
const files = new Map([[file, factsIn(file, code)]]);
const one = (name) => [{ name, description: 'x' }];
const whole = {
  description: 'A demo.',
  cssParts: [...one('row'), ...one('active')],
  slots: [...one(''), ...one('end')],
  cssProperties: one('--org-demo-tag-row'),
  cssStates: one('busy'),
  events: [{ name: 'org-demo-done', description: 'x', type: { text: 'OrgDemoDoneEvent' } }],
  members: one('session'),
};
const problems = (change) => compare('demo-tag', { ...whole, ...change }, files).map((problem) => problem.slice('demo-tag: '.length));

describe('the manifest check', () => {
  it('passes what is documented as it is', () => assert.deepEqual(problems({}), []));
  it('finds a part that is not documented', () => assert.deepEqual(problems({ cssParts: one('row') }), ['the part "active" is used but not documented']));
  it('finds a part that is gone', () =>
    assert.deepEqual(problems({ cssParts: [...whole.cssParts, ...one('old')] }), ['the part "old" is documented but not used']));
  it('finds a slot that is not documented', () => assert.deepEqual(problems({ slots: one('end') }), ['the slot "" is used but not documented']));
  it('finds a property that is not documented', () =>
    assert.deepEqual(problems({ cssProperties: [] }), ['the property "--org-demo-tag-row" is used but not documented']));
  it('finds a state that is not documented', () => assert.deepEqual(problems({ cssStates: [] }), ['the state "busy" is used but not documented']));
  it('finds an event that is not documented', () => assert.deepEqual(problems({ events: [] }), ['the event "org-demo-done" is dispatched but not documented']));
  it('finds an event of another type', () =>
    assert.deepEqual(problems({ events: [{ ...whole.events[0], type: { text: 'CustomEvent' } }] }), ['the event "org-demo-done" is documented as CustomEvent, typed as OrgDemoDoneEvent']));
  it('finds an event that does not exist', () =>
    assert.deepEqual(problems({ events: [...whole.events, { name: 'org-gone', description: 'x' }] }), ['the event "org-gone" is not in HTMLElementEventMap', 'no code of the tag names the event "org-gone"']));
  it('finds a property without a word about it', () => assert.deepEqual(problems({ members: [{ name: 'session' }] }), ['"session" has no description']));
});
