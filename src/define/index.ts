/** Defines every tag of the kit. */
import './org-provider.js';
import './department-tree.js';
import './member-editor.js';
import './member-table.js';
import './join-form.js';
import './join-rules-form.js';
import './pending-queue.js';
import './inactivated-list.js';
import './invite-dialog.js';
