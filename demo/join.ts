/** The stranger's page: one tag, and a host that says who the stranger is. */
import '../src/define/join-form.js';
import { find, tag } from './find.js';
import { organizationOf } from './organization.js';
import { speak } from './words.js';

const address = new URLSearchParams(location.search);
document.documentElement.lang = address.get('lang') ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
speak();

const form = tag('join-form');
const members = Number(address.get('members') ?? 1248);
form.client = organizationOf(members, {});

/** A host has accounts and a session; here, one says who one is. */
const signUp = find('#sign-up', HTMLDialogElement);
for (const input of signUp.querySelectorAll('input')) input.value = address.get(input.name) ?? '';

form.addEventListener('org-sign-in', (event) => {
  event.preventDefault();
  signUp.showModal();
});
signUp.addEventListener('close', () => {
  const text = (name: string): string => signUp.querySelector<HTMLInputElement>(`[name=${name}]`)?.value.trim() ?? '';
  if (!text('name')) return;
  form.client = organizationOf(members, {
    visitor: {
      id: `visitor-${text('email') || text('phone') || text('name')}`, name: text('name'),
      email: text('email') || null, phone: text('phone').replace(/[^+\d]/g, '') || null,
    },
  });
  void form.updateComplete.then(() => form.retry());
});
