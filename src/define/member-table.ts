import { MemberTable } from '../components/member-table/member-table.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'member-table': MemberTable;
  }
}

define('member-table', MemberTable);
