import { InactivatedList } from '../components/inactivated-list/inactivated-list.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'inactivated-list': InactivatedList;
  }
}

define('inactivated-list', InactivatedList);
