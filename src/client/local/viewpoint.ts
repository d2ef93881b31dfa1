import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import { freeze } from './freeze.js';
import { actionsOn, permissionsOf } from './permissions.js';
import { personKeys } from './people-index.js';
import type { Roster } from './roster.js';

/** Who looks at the organisation, and how its members look to them. */
export class Viewpoint {
  viewerId: Id | null;
  readonly #visitorId: Id | undefined;
  /** What the viewer was and could do when last asked. */
  #standing: string | null = null;
  #views = new WeakMap<Member, Member>();
  #viewsOf: Member | undefined;

  /** @param visitorId The account through whose eyes it is seen, once they are a member, if nobody is named. */
  constructor(viewerId: Id | undefined, visitorId: Id | undefined) {
    this.viewerId = viewerId ?? null;
    this.#visitorId = visitorId;
  }

  /** Takes its stand, the first time: in the place of whom the organisation names, unless somebody was named before. */
  arrive(roster: Roster): void {
    this.viewerId ??= this.#visitorId === undefined ? roster.settings.viewerMemberId : memberOf(this.#visitorId, roster);
    this.#standing ??= this.#standingIn(roster);
  }

  viewer(roster: Roster): Member | undefined {
    return this.viewerId === null ? undefined : roster.member(this.viewerId);
  }

  /** The member with what this viewer can do to them; the same one as long as neither changes. */
  view(member: Member, roster: Roster): Member {
    const viewer = this.viewer(roster);
    if (viewer !== this.#viewsOf) {
      this.#views = new WeakMap();
      this.#viewsOf = viewer;
    }
    const view = this.#views.get(member) ?? freeze({ ...member, actions: actionsOn(member, viewer) });
    this.#views.set(member, view);
    return view;
  }

  /** Whether the viewer's own standing is another than when this was last asked. */
  hasChanged(roster: Roster): boolean {
    if (this.#standing === null) return false;
    const standing = this.#standingIn(roster);
    const changed = standing !== this.#standing;
    this.#standing = standing;
    return changed;
  }

  #standingIn(roster: Roster): string {
    const viewer = this.viewer(roster);
    return JSON.stringify([viewer?.id, viewer?.roles, permissionsOf(viewer)]);
  }
}

function memberOf(userId: Id, { people, members }: Roster): Id | null {
  const [place] = people.find(personKeys({ userId }));
  return (place === undefined ? undefined : members[place]?.id) ?? null;
}
