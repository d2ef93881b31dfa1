/**
 * Proof that a client keeps the contract: every promise of `OrgClient` is a case here. Needs no test library.
 *
 * ```ts
 * import { orgClientSuite, runCase } from 'rosterkit/testing';
 *
 * for (const one of orgClientSuite) {
 *   it(one.name, async () => {
 *     const result = await runCase(one, harness);
 *     if (result.outcome === 'failed') throw result.error;
 *   });
 * }
 * ```
 */
import type { Case } from './case.js';
import { aborting } from './cases/aborting.js';
import { admission } from './cases/admission.js';
import { badInput } from './cases/bad-input.js';
import { closing } from './cases/closing.js';
import { contacts } from './cases/contacts.js';
import { deciding } from './cases/deciding.js';
import { departments, positions } from './cases/departments-and-positions.js';
import { foreignOrganizations } from './cases/foreign.js';
import { idempotency } from './cases/idempotency.js';
import { invitationFailures } from './cases/invitation-failures.js';
import { invitationList } from './cases/invitation-list.js';
import { inviting } from './cases/inviting.js';
import { joinRequests } from './cases/join-requests.js';
import { joinRules } from './cases/join-rules.js';
import { joining } from './cases/joining.js';
import { joiningOnce } from './cases/joining-once.js';
import { memberFiltering } from './cases/member-filtering.js';
import { memberPaging } from './cases/member-paging.js';
import { memberReading } from './cases/member-reading.js';
import { memberRoles } from './cases/member-roles.js';
import { memberSearching } from './cases/member-searching.js';
import { memberSorting } from './cases/member-sorting.js';
import { memberTexts } from './cases/member-texts.js';
import { memberVersions } from './cases/member-versions.js';
import { memberWriting } from './cases/member-writing.js';
import { opening } from './cases/opening.js';
import { owning } from './cases/owning.js';
import { permissions } from './cases/permissions.js';
import { publicJoining } from './cases/public-joining.js';
import { restoring } from './cases/restoring.js';
import { sharing } from './cases/sharing.js';
import { subscribing } from './cases/subscribing.js';

export { BrokenPromise } from './assert.js';
export type { Case, Open, Stranger, Tab, Visitor } from './case.js';
export { fixture, fixtureId, fixturePerson } from './fixture.js';
export type { Fixture } from './fixture.js';
export type { Harness, Sent, World } from './harness.js';
export type { Need, Offer } from './needs.js';
export { runCase, runSuite } from './report.js';
export type { Result } from './report.js';
export { sampleOrganization } from './sample.js';
export type { SampleOptions } from './sample.js';

/** What every client must pass. */
export const orgClientSuite: readonly Case[] = [
  ...opening,
  ...memberReading, ...memberPaging, ...memberSorting, ...memberFiltering, ...memberSearching,
  ...memberWriting, ...memberTexts, ...memberVersions, ...memberRoles,
  ...departments, ...positions,
  ...inviting, ...invitationFailures, ...invitationList, ...publicJoining, ...contacts,
  ...joining, ...admission, ...joinRequests, ...deciding, ...joinRules, ...restoring, ...joiningOnce, ...foreignOrganizations,
  ...sharing, ...idempotency, ...owning, ...permissions,
  ...subscribing, ...aborting, ...badInput, ...closing,
];
