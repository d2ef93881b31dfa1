/** Classes and types. Importing this changes nothing on the page; `rosterkit/define` gives the tags their names. */
export * from './domain/index.js';
export { isAbort, OrgError } from './client/errors.js';
export type { EntityKind, FieldError, OrgErrorCode, OrgErrorData } from './client/errors.js';
export type * from './client/bulk.js';
export type * from './client/capabilities.js';
export type * from './client/changes.js';
export type * from './client/inviting.js';
export type * from './client/joining.js';
export type * from './client/org-client.js';
export type * from './client/paging.js';
export type { LocalSeed } from './client/seed.js';
export { registerLocale } from './locales/registry.js';
export type { Locale, PartialLocale } from './locales/registry.js';
export { sessionContext } from './state/context.js';
export { connect, Session } from './state/session.js';
export type { ConnectOptions, SessionState } from './state/session.js';
export { OrgProvider, OrgSessionChangedEvent } from './components/org-provider/org-provider.js';
export { DepartmentTree, OrgDepartmentSelectedEvent } from './components/department-tree/department-tree.js';
export { MemberEditor, OrgMemberSavedEvent, OrgMemberSaveEvent } from './components/member-editor/member-editor.js';
export { MemberTable } from './components/member-table/member-table.js';
export { OrgMemberOpenEvent, OrgSelectionChangedEvent } from './components/member-table/events.js';
export type { MemberColumn } from './components/member-table/columns.js';
export type { MemberChoice } from './state/member-selection.js';
export { setTagName } from './components/ui/tags.js';
export { OrgJoinRequestsDecidedEvent, OrgJoinRequestsDecideEvent, OrgWaitingCountChangedEvent, PendingQueue } from './components/pending-queue/pending-queue.js';
export {
  InactivatedList, OrgInvitationsCancelEvent, OrgInvitationsCancelledEvent, OrgInvitationsResendEvent, OrgInvitationsResentEvent,
} from './components/inactivated-list/inactivated-list.js';
export {
  InviteDialog, OrgDoorNumberChangedEvent, OrgDoorNumberResetEvent, OrgInvitationsSendEvent, OrgInvitationsSentEvent, OrgJoinLinkCreatedEvent,
  OrgJoinLinkCreateEvent, OrgJoinLinkRevokedEvent, OrgJoinLinkRevokeEvent, OrgJoinRequestOpenEvent, OrgMemberRestoredEvent,
  OrgMemberRestoreEvent, OrgOrganizationChosenEvent,
} from './components/invite-dialog/invite-dialog.js';
export type { InviteWay, JoinLinkFacts } from './components/invite-dialog/invite-dialog.js';
export { JoinForm, OrgJoinedEvent, OrgJoinEvent, OrgSignInEvent } from './components/join-form/join-form.js';
export {
  JoinRulesForm, OrgDepartmentsOpenEvent, OrgJoinRulesSavedEvent, OrgJoinRulesSaveEvent, OrgPositionsOpenEvent,
} from './components/join-rules-form/join-rules-form.js';
export type { JoinRulesPatch } from './components/join-rules-form/events.js';
