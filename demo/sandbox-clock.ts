import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OrganizationsClient } from '../src/index.ts';
import { announce } from '../widgets/shared/announce.ts';
import { Clock } from '../widgets/shared/clock.ts';
import { emit } from '../widgets/shared/emit.ts';
import type { Invitation } from '../widgets/shared/invitation.ts';
import { Query } from '../widgets/shared/query.ts';
import { type ClockStep, clockSteps } from './clock-steps.ts';
import { dateAndTime } from './date.ts';
import { invitations } from './invitations.ts';
import { panelStyles } from './panel-styles.ts';
import { problem } from './problem.ts';

interface Time {
  /** Seconds that the sandbox is ahead of this computer. */
  readonly offset: number;
  readonly storage: string;
  readonly list: readonly Invitation[];
}

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const calendar = new Intl.DateTimeFormat('en', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
const ahead = new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 0 });
const real = () => Date.now() / 1000;

/**
 * The sandbox's clock, and the steps that move it forward.
 *
 * @fires time-change - `{ now, offset, storage }`, in seconds, whenever the clock shows something else.
 */
@customElement('sandbox-clock')
export class SandboxClock extends LitElement {
  static override styles = [
    ...panelStyles,
    css`
      :host {
        display: grid;
        gap: calc(var(--_unit) * 8);
      }
      .now {
        display: grid;
        align-content: start;
        gap: calc(var(--_unit) * 1);
      }
      .now time {
        display: grid;
        gap: var(--_unit);
      }
      .clock {
        font-size: 3.5rem;
        font-weight: 300;
        line-height: 1;
        letter-spacing: -0.04em;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: calc(var(--_unit) * 6);
      }
      li {
        display: grid;
        grid-template-rows: auto 1fr;
        justify-items: start;
        gap: calc(var(--_unit) * 3);
        padding-block-start: calc(var(--_unit) * 4);
        border-block-start: 1px solid var(--_line);
      }
      li p {
        color: var(--_quiet);
        font-size: 0.875rem;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      @container (max-width: 760px) {
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 420px) {
        ul {
          grid-template-columns: minmax(0, 1fr);
        }
        li button {
          inline-size: 100%;
        }
      }
    `,
  ];

  /** The management account's client. */
  @property({ attribute: false }) client: OrganizationsClient | undefined;
  @state() private moving: ClockStep['id'] | undefined;
  @state() private error: unknown;
  #shown = '';

  readonly #clock = new Clock(this);
  readonly #time = new Query<Time>(this, () => this.client, async function* (client, signal) {
    const { Now, Storage } = await client.sandbox('DescribeSandbox', {}, { signal });
    yield { offset: Now - real(), storage: Storage, list: await invitations(client, Now, signal) };
  });

  /** The sandbox's time in epoch seconds. */
  now(): number {
    return real() + (this.#time.value?.offset ?? 0);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { value } = this.#time;
    const now = this.now();
    const shown = `${value?.offset} ${Math.floor(now / 60)}`;
    if (!value || shown === this.#shown) return;
    this.#shown = shown;
    emit(this, 'time-change', { offset: value.offset, now, storage: value.storage });
  }

  protected override render(): TemplateResult {
    const { value, error, refresh } = this.#time;
    if (!value) return error ? problem('The time cannot be shown', error, refresh) : html`<div class="skeleton"></div>`;
    const now = this.now();
    this.#clock.moments = value.list.flatMap(({ expires }) => [expires - 60, expires]);
    const days = Math.round(value.offset / 86_400);
    return html`<div class="now">
        <time datetime=${new Date(now * 1000).toISOString()}>
          <span class="clock">${clock.format(now * 1000)}</span>
          <span>${calendar.format(now * 1000)}</span>
        </time>
        <p class="quiet">${days > 0 ? `${ahead.format(days)} ahead of this computer` : 'The same as on this computer'}</p>
      </div>
      ${this.error ? problem('The clock was not moved', this.error) : nothing}
      <ul>
        ${clockSteps(value.list, now).map((step) => this.#step(step))}
      </ul>`;
  }

  #step(step: ClockStep): TemplateResult {
    const disabled = step.seconds === undefined || this.moving !== undefined;
    return html`<li>
      <button type="button" aria-disabled=${disabled} aria-describedby="${step.id}-effect" @click=${() => this.#move(step)}>
        ${this.moving === step.id ? html`<span class="spinner"></span>` : nothing}${step.label}
      </button>
      <p id="${step.id}-effect">${step.effect}</p>
    </li>`;
  }

  async #move({ id, seconds }: ClockStep): Promise<void> {
    if (this.moving || seconds === undefined || !this.client) return;
    this.moving = id;
    this.error = undefined;
    try {
      const { Now } = await this.client.sandbox('AdvanceClock', { Seconds: seconds });
      announce(`It is now ${dateAndTime(Now)}.`);
    } catch (error) {
      this.error = error;
    }
    this.moving = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-clock': SandboxClock;
  }
}
