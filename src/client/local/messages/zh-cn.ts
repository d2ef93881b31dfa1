import type { MessageWords } from './words.js';

export const zhCn: MessageWords = {
  subject: (organization, again) => `${again ? '提醒：' : ''}邀请您加入${organization}`,
  email: ({ organization, name, inviter, link, days, again }) => [
    name === undefined ? '您好：' : `${name}，您好：`,
    inviter === undefined ? `诚邀您加入${organization}。` : `${inviter}邀请您加入${organization}。`,
    ...(again ? ['您可能收到过这份邀请，两个链接都有效，打开其中一个即可。'] : []),
    `请打开以下链接查看邀请并加入：\n${link}`,
    `此链接仅供您本人使用，${String(days)} 天内有效。如果您不知道这份邀请的来历，请忽略本邮件。`,
  ].join('\n\n'),
  sms: ({ organization, inviter, link }) => (inviter === undefined
    ? `诚邀您加入${organization}：${link}` : `${inviter}邀请您加入${organization}：${link}`),
};
