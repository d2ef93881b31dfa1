import { MemberEditor } from '../components/member-editor/member-editor.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'member-editor': MemberEditor;
  }
}

define('member-editor', MemberEditor);
