import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Prefill } from '../widgets/invite-form/prefill.ts';
import { emit } from '../widgets/shared/emit.ts';
import { panelStyles } from './panel-styles.ts';

interface Trial {
  readonly title: string;
  readonly text: string;
  /** What the form is filled with for it, or where on the page it is done. */
  readonly start: Prefill | string;
}

const trials: readonly Trial[] = [
  {
    title: 'Invite Juan',
    text: 'With a message and tags. The invitation is open, and takes a place, at once.',
    start: {
      recipients: ['juan@example.com'],
      notes: 'Hello Juan,\n\nplease join our organization, so that we can share the bill.\n\nBill',
      tags: [
        { Key: 'team', Value: 'payments' },
        { Key: 'cost-center', Value: '4711' },
      ],
    },
  },
  { title: 'Accept as Juan', text: 'From the link in his email. Members, payer, role and tags follow.', start: '#outbox' },
  {
    title: 'Invite one account twice',
    text: 'Susan by address and by ID: the second invitation is refused.',
    start: { recipients: ['susan@example.com', '333333333333'] },
  },
  {
    title: 'Cross sellers',
    text: 'Priya’s account is sold by AISPL. It cannot join an organization that is not.',
    start: { recipients: ['priya@example.com'] },
  },
  {
    title: 'Fill the quota',
    text: 'Bill holds one of ten places. Ten more do not fit.',
    start: { recipients: Array.from({ length: 10 }, (_, index) => `team-${index + 1}@example.com`) },
  },
  { title: 'Let one expire', text: 'Move the clock to the last minute of its 15 days, and beyond.', start: '#time' },
];

/**
 * A few things to try.
 *
 * @fires try-prefill - What to fill the form with.
 */
@customElement('try-list')
export class TryList extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: calc(var(--_unit) * 6) calc(var(--_unit) * 8);
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: trial;
      }
      li {
        counter-increment: trial;
        font-size: 0.875rem;
        color: var(--_quiet);
        text-wrap: pretty;
      }
      h3,
      h3 :is(a, button) {
        font-size: 0.9375rem;
        font-weight: 600;
        letter-spacing: 0;
      }
      h3 a {
        color: var(--_accent);
        text-underline-offset: 0.2em;
      }
      h3 {
        display: flex;
        align-items: baseline;
        gap: calc(var(--_unit) * 2);
      }
      h3::before {
        content: counter(trial) / '';
        min-inline-size: 0.75em;
        color: var(--_quiet);
        font-weight: 400;
      }
      h3 :is(a, button) {
        display: flex;
        align-items: center;
        min-block-size: 24px;
        line-height: 1.25;
      }
      p {
        padding-inline-start: calc(0.703rem + var(--_unit) * 2);
      }
      @container (max-width: 620px) {
        ol {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 420px) {
        ol {
          grid-template-columns: minmax(0, 1fr);
          row-gap: calc(var(--_unit) * 4);
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<ol role="list">
      ${trials.map(
        ({ title, text, start }) =>
          html`<li>
            <h3>
              ${typeof start === 'string'
                ? html`<a href=${start}>${title}</a>`
                : html`<button type="button" class="link" @click=${() => emit(this, 'try-prefill', start)}>${title}</button>`}
            </h3>
            <p>${text}</p>
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'try-list': TryList;
  }
}
