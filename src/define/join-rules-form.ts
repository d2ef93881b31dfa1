import { JoinRulesForm } from '../components/join-rules-form/join-rules-form.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'join-rules-form': JoinRulesForm;
  }
}

define('join-rules-form', JoinRulesForm);
