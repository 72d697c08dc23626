import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import { limits } from '../../src/model/limits.ts';
import type { Localize } from '../localization/localize.ts';
import { Clock } from '../shared/clock.ts';
import { Query } from '../shared/query.ts';
import { type Allowance, allowance } from './allowance.ts';
import { askFacts, type Facts } from './facts.ts';
import { quotaFailed, quotaLine, quotaUnknown } from './quota-line.ts';
import { isDenied } from './refusals.ts';
import { standing } from './standing.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly accountQuota: number | undefined; now(): number };

/** What can be told before anything is sent: whether this account is one that can invite, and how much room there is. */
export class Outlook {
  readonly #host: Host;
  readonly #localize: Localize;
  readonly #client: () => OrganizationsClient | undefined;
  readonly #facts: Query<Facts>;
  readonly #clock: Clock;
  #known: Facts | undefined;
  /** What is known; another object as soon as it means something else by the clock. */
  facts: Facts | undefined;

  constructor(host: Host, localize: Localize, client: () => OrganizationsClient | undefined) {
    this.#host = host;
    this.#localize = localize;
    this.#client = client;
    this.#facts = new Query(host, client, askFacts(() => host.now()));
    this.#clock = new Clock(host);
  }

  /** Takes over what is known by now. */
  look(): void {
    const { value } = this.#facts;
    const now = this.#host.now();
    if (value === this.#known && !this.#clock.moments.some((moment) => moment <= now)) return;
    this.#known = value;
    this.facts = value && { ...value };
    const moments = value?.invitations?.flatMap(({ sent, expires }) => [sent + limits.attemptWindow, expires]) ?? [];
    this.#clock.moments = moments.filter((moment) => moment > now);
  }

  get allowance(): Allowance | undefined {
    return this.facts && allowance(this.facts, this.#host.accountQuota, this.#host.now());
  }

  /** Why this account is not one that can invite, if it is not. */
  standing(): TemplateResult | undefined {
    return standing(this.#localize, this.#client()?.account, this.facts, this.#facts.error);
  }

  /** How much room there is for so many recipients, or what it takes to be told. */
  quota(recipients: number): TemplateResult {
    const { status, error } = this.#facts;
    const denied = isDenied(error) ? (['DescribeOrganization'] as const) : (this.facts?.denied ?? []);
    if (denied.length > 0 && !this.standing()) return quotaUnknown(this.#localize, denied);
    if (status === 'failed' && !this.standing()) return quotaFailed(this.#localize);
    return quotaLine(this.#localize, status === 'failed' ? undefined : this.allowance, recipients);
  }
}
