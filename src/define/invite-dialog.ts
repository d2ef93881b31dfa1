import { InviteDialog } from '../components/invite-dialog/invite-dialog.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'invite-dialog': InviteDialog;
  }
}

define('invite-dialog', InviteDialog);
