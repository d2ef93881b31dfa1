/** What the embedded client would have sent, so that one can open an invitation as the person who got it. */
import { html, render } from 'lit';
import type { LocalClient } from '../src/client/local/index.js';
import { find } from './find.js';
import { word } from './words.js';

type Message = Awaited<ReturnType<LocalClient['outbox']>>[number];

/** The page of the link, with the address it was sent to: the demo's sign-up begins with that. */
const asRecipient = ({ link, to, channel }: Message): string => {
  const url = new URL(link);
  url.searchParams.set(channel === 'email' ? 'email' : 'phone', to);
  url.searchParams.set('lang', document.documentElement.lang);
  return url.href;
};

const message = (one: Message) => html`
  <li>
    <p><b><bdi>${one.to}</bdi></b> <time datetime=${one.at}>${new Date(one.at).toLocaleString(document.documentElement.lang)}</time></p>
    ${one.subject ? html`<p lang=${one.lang} dir="auto">${one.subject}</p>` : ''}
    <p lang=${one.lang} dir="auto" class="message">${one.text}</p>
    <a href=${asRecipient(one)} target="_blank" rel="noopener noreferrer">${word('openAsThem')}</a>
  </li>`;

export const showOutbox = async (client: LocalClient): Promise<void> => {
  const messages = await client.outbox();
  render(html`
    <h2>${word('outboxTitle')}</h2>
    <p>${word('outboxWhy')}</p>
    ${messages.length === 0 ? html`<p>${word('outboxEmpty')}</p>` : html`<ul class="messages">${messages.map(message)}</ul>`}
  `, find('#outbox', HTMLElement));
};
