/**
 * The messages that a backend would send. They hold the only copies of personal links and stand for the mail server:
 * each write keeps its own under a key of their own, in the same transaction, so that no invitation goes without one.
 */
import type { ISODate, Id } from '../../domain/schema.js';
import type { PersonRef } from '../../domain/person.js';
import { newId } from './ids.js';
import { en } from './messages/en.js';
import { zhCn } from './messages/zh-cn.js';
import type { Letter, MessageWords } from './messages/words.js';

export interface OutboxMessage {
  readonly id: Id;
  readonly channel: 'email' | 'sms';
  /** The email address or the phone number. */
  readonly to: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** Emails have one. */
  readonly subject?: string;
  readonly text: string;
  /** The personal link, which is in the text too. */
  readonly link: string;
  readonly at: ISODate;
}

const OUTBOX = 'outbox/';
export const outboxKey = (revision: number): string => OUTBOX + String(revision);

export interface Mailing {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly token: string;
  readonly name: string | undefined;
  readonly organization: string;
  readonly inviter: PersonRef | undefined;
  /** Whether it goes out again. */
  readonly again: boolean;
  readonly days: number;
  readonly at: ISODate;
}

export interface Mailroom {
  readonly joinUrl: (token: string) => string;
  /** In which language somebody is written to whose own nobody knows, as a BCP 47 tag. */
  readonly locale: string | undefined;
}

/** A number says where somebody is; an address does not. */
function languageOf(to: string, locale: string | undefined): string {
  if (to.startsWith('+')) return to.startsWith('+86') ? 'zh-CN' : 'en';
  return locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

const WORDS: Readonly<Record<string, MessageWords>> = { en, 'zh-CN': zhCn };

/** A name is one line that reads in its own direction, whatever somebody has put into it. */
const line = (text: string): string =>
  `\u2068${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')}\u2069`;
const plain = (text: string): string => line(text).slice(1, -1);

export function writeMessage(mailing: Mailing, { joinUrl, locale }: Mailroom): OutboxMessage {
  const { channel, to, token, name, organization, inviter, again, days, at } = mailing;
  const lang = languageOf(to, locale);
  const words = WORDS[lang] ?? en;
  const link = joinUrl(token);
  const letter: Letter = {
    organization: line(organization), link, again, days,
    ...(name !== undefined && { name: line(name) }), ...(inviter && { inviter: line(inviter.name) }),
  };
  return {
    id: newId('message'), channel, to, lang, link, at,
    ...(channel === 'email' && { subject: words.subject(plain(organization), again) }),
    text: channel === 'email' ? words.email(letter) : words.sms(letter),
  };
}

/** The newest first. */
export function messagesIn(roster: { readonly keys: Iterable<string>; value(key: string): unknown }): readonly OutboxMessage[] {
  const batches = [...roster.keys].filter((key) => key.startsWith(OUTBOX));
  const revision = (key: string): number => Number(key.slice(OUTBOX.length));
  return batches.sort((a, b) => revision(a) - revision(b))
    .flatMap((key) => roster.value(key) as readonly OutboxMessage[]).reverse();
}

/** In the fragment, which no server is told and no log keeps. */
export const usualJoinUrl = (token: string): string =>
  new URL(`/join#token=${token}`, (globalThis.location as Location | undefined)?.origin ?? 'https://organisation.example').href;
