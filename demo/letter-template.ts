import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../widgets/shared/icon.ts';
import { dateAndTime } from './date.ts';
import type { Letter } from './letter.ts';

const sender = { name: 'Organizations', address: 'mail@organizations.example' };

/** A letter as a mail client shows it: subject, sender, addressee and date above the sheet. */
export const letterTemplate = ({ subject, to, sent, headline, paragraphs, message, facts, points, action, closing }: Letter): TemplateResult =>
  html`<article class="letter" aria-labelledby="subject">
    <header class="letter-head">
      <h3 id="subject" tabindex="-1">${subject}</h3>
      <span class="sender">${icon('mail')}</span>
      <p class="from"><strong>${sender.name}</strong> <bdi class="quiet">&lt;${sender.address}&gt;</bdi></p>
      <p class="letter-date"><time datetime=${new Date(sent * 1000).toISOString()}>${dateAndTime(sent)}</time></p>
      <p class="addressee quiet">to <bdi>${to}</bdi></p>
    </header>
    <div class="sheet">
      <p class="brand">${icon('mail')} ${sender.name}</p>
      <h4>${headline}</h4>
      <div class="lead">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      ${message
        ? html`<figure>
            <figcaption>Message from <bdi>${message.from}</bdi></figcaption>
            <blockquote class="message" dir="auto">${message.text}</blockquote>
          </figure>`
        : nothing}
      <dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd><bdi>${value}</bdi></dd>`)}</dl>
      ${points.length > 0 ? html`<ul class="points">${points.map((point) => html`<li>${point}</li>`)}</ul>` : nothing}
      ${action ? html`<a class="action" href=${action.href}>${action.label}</a>` : nothing}
      <p class="closing">${closing}</p>
    </div>
  </article>`;
