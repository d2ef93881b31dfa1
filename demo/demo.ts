/** The whole kit on an organisation that lives in this browser. A host does the same with a client of its own. */
import type { LocalClient } from '../src/client/local/index.js';
import '../src/define/index.js';
import { onChoices } from './choices.js';
import type { Choices } from './choices.js';
import { find, tag } from './find.js';
import { organizationOf } from './organization.js';
import { showOutbox } from './outbox.js';

const table = tag('member-table');
const queue = tag('pending-queue');
const dialog = tag('invite-dialog');
let client: LocalClient | undefined;

// ---- How a host joins the tags: a few listeners.

tag('department-tree').addEventListener('org-department-selected', ({ departmentId }) => {
  table.where = departmentId === undefined ? {} : { departmentId, includeSubDepartments: true };
  go('members');
});

find('#invite', HTMLButtonElement).addEventListener('click', () => {
  void dialog.show();
});

queue.addEventListener('org-waiting-count-changed', ({ count }) => {
  find('#waiting', HTMLOutputElement).value = count ? String(count) : '';
});

// Whoever could not be invited waits, or is a member: the way out leads there.
dialog.addEventListener('org-join-request-open', ({ joinRequestId }) => {
  queue.selectedRequest = joinRequestId;
  go('pending');
});
dialog.addEventListener('org-member-open', ({ member }) => {
  table.openMemberId = member.id;
  go('members');
});

// On a phone the list comes first; the tree opens on demand.
find('.departments', HTMLDetailsElement).open = matchMedia('(width >= 840px)').matches;

// ---- The demo's own: places, whom one looks through, and the outbox.

const go = (place: string): void => {
  for (const one of document.querySelectorAll<HTMLElement>('.place > [data-place]')) one.hidden = one.dataset['place'] !== place;
  for (const button of document.querySelectorAll<HTMLElement>('.places [data-place]'))
    if (button.dataset['place'] === place) button.setAttribute('aria-current', 'page');
    else button.removeAttribute('aria-current');
  if (place === 'outbox' && client) void showOutbox(client);
};
find('.places', HTMLElement).addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (button?.dataset['place']) go(button.dataset['place']);
});

/** Looks through the eyes of the first member of a role. */
const look = async (local: LocalClient, role: string): Promise<void> => {
  const [organization] = await local.listOrganizations();
  if (!organization) return;
  const { items: [somebody] } = await local.members.list(organization.id, { where: { roles: [role] }, limit: 1 });
  if (somebody) await local.actAs(somebody.id);
};

let key = '';
const open = async ({ members, lang, as }: Choices): Promise<void> => {
  const before = client;
  // Names are sorted as the language has it.
  if (!client || key !== `${members} ${lang}`) {
    key = `${members} ${lang}`;
    client = organizationOf(Number(members), {
      locale: lang,
      onStorageLost: () => {
        find('#storage-lost', HTMLElement).hidden = false;
      },
    });
  }
  await look(client, as);
  if (client === before) return;
  tag('org-provider').client = client;
  before?.close();
};

onChoices((choices) => void open(choices));
find('#reset', HTMLButtonElement).addEventListener('click', () => void client?.reset());
