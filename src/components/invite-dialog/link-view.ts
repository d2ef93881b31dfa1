import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { JoinLink, PublicJoin } from '../../domain/public-join.js';
import { failedView, staleNotice } from '../ui/failed-view.js';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, checkIcon, copyIcon, downloadIcon, linkIcon, plusIcon, printIcon, qrIcon, reloadIcon, selectIcon, shareIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { printQr, qrPng, qrSvg, qrView, saveFile } from '../ui/qr.js';
import { stateView } from '../ui/state-view.js';
import { lifetimes } from './link-way.js';
import type { LinkAction, LinkWay } from './link-way.js';
import { leftText } from './left-text.js';
import type { InviteView } from './view.js';

/** A question in place of the button it came from; the harmless answer first. */
const question = (
  { text, yes, keep, isBusy, onYes, onKeep }: {
    readonly text: string; readonly yes: string; readonly keep: string; readonly isBusy: boolean; readonly onYes: () => void; readonly onKeep: () => void;
  },
): TemplateResult => html`<div class="notice warning ask" role="group" aria-label=${text}>${alertIcon()}<p class="grow">${text}</p>
  <div class="acts"><button class="button little keep" type="button" @click=${onKeep}>${keep}</button>
    <button class="button little danger" type="button" aria-disabled=${isBusy ? 'true' : nothing} @click=${onYes}>${isBusy ? html`<span class="spinner"></span>` : nothing}${yes}</button></div></div>`;

const failureOf = (way: LinkWay, is: (action: LinkAction) => boolean, text: string, view: InviteView): TemplateResult | typeof nothing =>
  way.failure && is(way.failure.action)
    ? html`<p class="error" role="alert">${alertIcon()}<span>${text} ${failureSentence(way.failure.error, view.common)}${way.failure.error.code === 'validation' ? html` ${view.words.clockHint}` : nothing}</span></p>` : nothing;

const lifetimeSelect = (way: LinkWay, view: InviteView): TemplateResult => {
  const { session, words } = view;
  const chosen = way.daysIn(session);
  return html`<span class="input fit"><select aria-label=${words.worksFor} @change=${(event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    way.setDays(value === '' ? null : Number(value));
  }}>${lifetimes(session).map((days) => html`<option value=${days ?? ''} .selected=${days === chosen}>${days === null ? words.worksAlways : words.worksForDays(days)}</option>`)}</select>${selectIcon()}</span>`;
};

const createButton = (way: LinkWay, via: JoinLink['via'], view: InviteView, isMain: boolean): TemplateResult => {
  const { words } = view;
  const text = way.busy === via ? words.creating : isMain ? words.createLink : via === 'qr' ? words.newCode : words.newLink;
  return html`<button class="button ${isMain ? 'primary' : ''} ${via === 'qr' ? 'little' : ''}" type="button" aria-disabled=${way.busy ? 'true' : nothing}
    @click=${() => {
      void way.create(via, words);
    }}>${way.busy === via ? html`<span class="spinner"></span>` : isMain ? plusIcon() : reloadIcon()}${text}</button>`;
};

const linkField = (way: LinkWay, { url }: JoinLink, view: InviteView): TemplateResult => {
  const { words } = view;
  const isCopied = way.copied === 'link';
  return html`<div class="field"><label class="label" for="invite-link">${words.link}</label><div class="row">
    <span class="input">${linkIcon()}<input id="invite-link" readonly dir="ltr" .value=${url} @focus=${(event: Event) => {
      (event.target as HTMLInputElement).select();
    }}></span>
    <button class="button primary" type="button" @click=${() => {
      void way.copy('link', url, words);
    }}>${isCopied ? checkIcon() : copyIcon()}${isCopied ? view.common.copied : words.copy}</button></div></div>`;
};

const shareButton = ({ url }: JoinLink, { words, session }: InviteView): TemplateResult | typeof nothing =>
  typeof navigator.share === 'function' ? html`<button class="button" type="button" @click=${() => {
    const { name } = session.ready.organization;
    // Somebody who closes the share sheet has changed their mind: nothing failed.
    navigator.share({ title: words.shareText(name), text: words.shareText(name), url }).catch(() => undefined);
  }}>${shareIcon()}${words.share}</button>` : nothing;

const fileName = (organization: string, ending: string): string =>
  `${organization.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60) || 'organisation'}-qr.${ending}`;

const qrBox = (way: LinkWay, link: JoinLink, isOwn: boolean, view: InviteView): TemplateResult => {
  const { words, session, lang } = view;
  const { name } = session.ready.organization;
  way.draw(link.url);
  const { code } = way;
  return html`<div class="qr-box">${code ? html`<div class="qr-frame">${qrView(code, isOwn ? words.qrOwnLabel : words.qrLabel)}</div>`
    : code === null ? html`<p class="hint">${words.qrFailed}</p>` : html`<i class="bone qr-frame"></i>`}
    ${code ? html`<div class="row wrap">
      <button class="button little" type="button" aria-label=${words.savePng} @click=${() => {
        void qrPng(code).then((blob) => {
          saveFile(blob, fileName(name, 'png'));
        });
      }}>${downloadIcon()}${words.png}</button>
      <button class="button little" type="button" aria-label=${words.saveSvg} @click=${() => {
        saveFile(qrSvg(code), fileName(name, 'svg'));
      }}>${words.svg}</button>
      <button class="button little square" type="button" aria-label=${words.print} @click=${() => {
        printQr(code, { title: words.printTitle(name), text: words.printText, link: link.url, lang });
      }}>${printIcon()}</button></div>` : nothing}
    ${isOwn ? html`<p class="hint">${words.qrOwn}</p>` : nothing}
    ${way.canWrite(session) ? createButton(way, 'qr', view, false) : nothing}</div>`;
};

const door = (way: LinkWay, number: string, view: InviteView): TemplateResult => {
  const { words, session } = view;
  const { publicJoin } = session.ready.capabilities;
  const canReset = publicJoin && publicJoin.resetDoorNumber && session.client.publicJoin?.resetDoorNumber && session.can('publicJoin.write');
  return html`<div class="field" role="group" aria-labelledby="door-label"><span class="label" id="door-label">${words.doorNumber}</span>
    <div class="door"><output dir="ltr">${number}</output>
      <button class="button ghost square" type="button" aria-label=${words.copyDoorNumber} @click=${() => {
        void way.copy('door', number, words);
      }}>${way.copied === 'door' ? checkIcon() : copyIcon()}</button>
      ${canReset && way.asks.asked !== 'reset' ? html`<button class="button ghost little reset" type="button" @click=${() => {
        way.ask('reset');
      }}>${words.reset}</button>` : nothing}</div>
    ${way.asks.asked === 'reset' ? question({
      text: words.resetAsk, yes: words.resetNow, keep: words.keep, isBusy: way.busy === 'reset',
      onYes: () => {
        void way.reset(words);
      },
      onKeep: () => {
        way.drop();
      },
    }) : html`<span class="hint">${words.doorNumberWhy(isolate(session.ready.organization.name))}</span>`}
    ${failureOf(way, (action) => action === 'reset', words.resetFailed, view)}</div>`;
};

const linkRow = (way: LinkWay, link: JoinLink, view: InviteView): TemplateResult => {
  const { words, session, format } = view;
  const key: LinkAction = `revoke ${link.id}`;
  const isMine = link.createdBy !== undefined && link.createdBy.id === session.ready.viewer.user.id;
  const name = isMine ? words.yours : link.createdBy?.name ?? words.somebody;
  const uses = link.uses ? words.cameByIt(link.uses) : words.noneYet;
  return html`<li>${link.via === 'qr' ? qrIcon() : linkIcon()}
    <span class="clip" dir="auto"><span class="sr">${link.via === 'qr' ? words.isCode : words.isLink}: </span><bdi>${name}</bdi></span>
    <span class="quiet num">${uses}${link.usesLeft == null ? nothing : html`, ${words.usesLeft(link.usesLeft)}`}</span>
    ${leftText(link.expiresAt, words, format)}
    ${way.canWrite(session) ? html`<button class="button ghost little" type="button" data-key=${key} aria-label=${words.revokeOf(isolate(name))} @click=${() => {
      way.ask(key);
    }}>${words.revoke}</button>` : nothing}
    ${way.asks.asked === key ? question({
      text: words.revokeAsk, yes: words.revoke, keep: words.keep, isBusy: way.busy === key,
      onYes: () => {
        void way.revoke(link, words);
      },
      onKeep: () => {
        way.drop();
      },
    }) : nothing}
    ${failureOf(way, (action) => action === key, words.revokeFailed, view)}</li>`;
};

const bones = ({ common }: InviteView): TemplateResult => html`<div class="share" role="status"><span class="sr">${common.loading}</span>
  <div class="stack loose"><i class="bone tall"></i><i class="bone"></i><i class="bone"></i><i class="bone tall"></i></div><div class="qr-box"><i class="bone qr-frame"></i></div></div>`;

const content = (way: LinkWay, publicJoin: PublicJoin, view: InviteView): TemplateResult => {
  const { words, session } = view;
  const link = way.shown(publicJoin, session, 'link');
  const code = way.shown(publicJoin, session, 'qr');
  const coded = code ?? link;
  const canWrite = way.canWrite(session);
  const failed = failureOf(way, (action) => action === 'link' || action === 'qr', words.linkFailed, view);
  return html`<div class="share">
    <div class="stack loose">
      ${link ? html`${linkField(way, link, view)}
        <div class="row wrap">${canWrite ? lifetimeSelect(way, view) : nothing}${shareButton(link, view)}${canWrite ? createButton(way, 'link', view, false) : nothing}</div>
        ${failed}<p class="small quiet">${words.linkWhy}</p>`
        : canWrite ? html`<div><h3>${words.noLink}</h3><p class="small quiet">${words.noLinkWhy}</p></div>
          <div class="row wrap">${lifetimeSelect(way, view)}${createButton(way, 'link', view, true)}</div>${failed}<p class="small quiet">${words.linkWhy}</p>`
          : html`<div><h3>${words.noLink}</h3><p class="small quiet">${words.noLinkAllowed}</p></div>`}
      ${publicJoin.doorNumber ? door(way, publicJoin.doorNumber, view) : nothing}
    </div>${coded ? qrBox(way, coded, code !== undefined, view) : nothing}</div>
    ${publicJoin.links.length > 0 ? html`<section class="used"><h3 id="links-title" tabindex="-1">${words.linksInUse}<span class="count">${view.format.number(publicJoin.links.length)}</span></h3>
      <ul aria-labelledby="links-title">${publicJoin.links.map((one) => linkRow(way, one, view))}</ul></section>` : nothing}`;
};

/** The link first, the code beside it, the door number under it, and below every link that still works. */
export const linkView = (way: LinkWay, view: InviteView): TemplateResult => {
  const { reading } = way.query;
  const { words, common } = view;
  const retry = (): void => {
    way.query.retry();
  };
  if (reading.status === 'failed')
    return reading.error.code === 'forbidden' ? stateView({ icon: alertIcon(), title: common.notAllowed, text: common.notAllowedWhy })
      : failedView({ title: words.failedLinks, error: reading.error, words: common, onRetry: retry });
  if (reading.status !== 'ready') return bones(view);
  return html`${reading.stale ? staleNotice({ since: reading.stale.since, words: common, onRetry: retry }) : nothing}${content(way, reading.data, view)}`;
};
