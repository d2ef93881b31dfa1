import type { MessageWords } from './words.js';

export const en: MessageWords = {
  subject: (organization, again) => `${again ? 'Reminder: your' : 'Your'} invitation to ${organization}`,
  email: ({ organization, name, inviter, link, days, again }) => [
    name === undefined ? 'Hello,' : `Hello ${name},`,
    inviter === undefined ? `You are invited to join ${organization}.` : `${inviter} invites you to join ${organization}.`,
    ...(again ? ['You may have had this invitation before. Either link works, and you need to open only one.'] : []),
    `Open this link to look at the invitation and to join:\n${link}`,
    `The link is for you alone and works for ${String(days)} days. If you did not expect it, ignore this message.`,
  ].join('\n\n'),
  sms: ({ organization, inviter, link }) => (inviter === undefined
    ? `You are invited to join ${organization}: ${link}` : `${inviter} invites you to join ${organization}: ${link}`),
};
