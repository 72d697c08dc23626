import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { OrganizationsClient } from '../../src/client/organizations-client.ts';
import type { Localize } from '../localization/localize.ts';
import { Query } from '../shared/query.ts';
import { type Allowance, allowance } from './allowance.ts';
import { askFacts, type Facts } from './facts.ts';
import { quotaLine, quotaUnknown } from './quota-line.ts';
import { isDenied } from './refusals.ts';
import { standing } from './standing.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly accountQuota: number | undefined; now(): number };

/** What can be told before anything is sent: whether this account is one that can invite, and how much room there is. */
export class Outlook {
  readonly #host: Host;
  readonly #localize: Localize;
  readonly #client: () => OrganizationsClient | undefined;
  readonly #facts: Query<Facts>;

  constructor(host: Host, localize: Localize, client: () => OrganizationsClient | undefined) {
    this.#host = host;
    this.#localize = localize;
    this.#client = client;
    this.#facts = new Query(host, client, askFacts(() => host.now()));
  }

  get facts(): Facts | undefined {
    return this.#facts.value;
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
    return quotaLine(this.#localize, status === 'failed' ? undefined : this.allowance, recipients);
  }
}
