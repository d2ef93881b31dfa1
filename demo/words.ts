/** The demo's own words; the kit brings its own. */
const en = {
  choices: 'Demo', size: 'Members', viewer: 'Seen by', accountAdmin: 'Account admin', admin: 'Admin', member: 'Member',
  language: 'Language', scheme: 'Scheme', system: 'System', light: 'Light', dark: 'Dark', direction: 'Direction',
  ltr: 'Left to right', rtl: 'Right to left', reset: 'Start over',
  places: 'Places', departments: 'Departments', invite: 'Invite', members: 'Members', inactivated: 'Inactivated',
  pending: 'Pending', rules: 'Join rules', outbox: 'Outbox',
  outboxTitle: 'What a backend would have sent',
  outboxWhy: 'This organisation lives in your browser, so its emails and text messages end up here. Open one as the person who got it.',
  outboxEmpty: 'Nothing has been sent yet. Invite somebody.',
  openAsThem: 'Open as this person',
  signUp: 'Sign up', signUpWhy: 'Your application knows who opens this page. Here, say who you are.', name: 'Name', email: 'Email',
  phone: 'Phone', signUpNow: 'Sign up and go on',
  storageLost: 'This browser keeps nothing for this page: changes last until the tab is closed.',
};
export type DemoWord = keyof typeof en;

const zh: Record<DemoWord, string> = {
  choices: '演示', size: '成员数', viewer: '查看身份', accountAdmin: '主管理员', admin: '管理员', member: '成员',
  language: '语言', scheme: '配色', system: '跟随系统', light: '浅色', dark: '深色', direction: '方向',
  ltr: '从左到右', rtl: '从右到左', reset: '重新开始',
  places: '位置', departments: '部门', invite: '邀请', members: '成员', inactivated: '未激活',
  pending: '待审核', rules: '加入规则', outbox: '发件箱',
  outboxTitle: '后端会发出的消息',
  outboxWhy: '这个组织保存在您的浏览器中，因此它的邮件和短信都在这里。您可以以收件人的身份打开。',
  outboxEmpty: '还没有发出任何消息，先邀请一个人吧。',
  openAsThem: '以此人身份打开',
  signUp: '注册', signUpWhy: '您的应用知道打开此页面的是谁。在这里，请说明您是谁。', name: '姓名', email: '邮箱',
  phone: '手机', signUpNow: '注册并继续',
  storageLost: '此浏览器不为本页保存数据：更改只保留到关闭标签页为止。',
};

export const word = (name: DemoWord): string => (document.documentElement.lang.startsWith('zh') ? zh : en)[name];

/** Puts the words of the page's language into every `data-word` element, and its labels onto every `data-label` one. */
export const speak = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = word(element.dataset['word'] as DemoWord);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', word(element.dataset['label'] as DemoWord));
};
