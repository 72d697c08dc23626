import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Adapter } from '../src/adapters/adapter.ts';
import { OrganizationsClient } from '../src/client/organizations-client.ts';
import { Localize } from './localization/localize.ts';
import { ClientProvider } from './shared/client-provider.ts';
import { OnDemand } from './shared/on-demand.ts';
import type { StorageWatch } from './shared/storage-watch.ts';

/**
 * Gives the elements inside it their client: one for an account of its own engine, of another adapter, or a ready one.
 *
 * It has no look of its own but a notice where nothing will be kept. Providers can be nested: an element asks the
 * nearest, and an element with a `client` of its own asks none. One that is defined after its elements still finds
 * them, and when its account, region, adapter or client changes they begin anew with the next one.
 *
 * @tagname organizations-provider
 * @slot - The elements that ask this client.
 * @csspart notice - Says that nothing will be kept, where that is so.
 */
export class OrganizationsProvider extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** What answers where a provider is given nothing else: an engine that all providers of a page share. */
  static engine: Adapter;

  static override properties = {
    account: {},
    region: {},
    adapter: { attribute: false },
    client: { attribute: false },
  };

  /** The account that asks, by its 12 digits. Leave it out where the adapter's other side knows. */
  account: string | undefined;
  /** The region that requests are signed for; it tells the partition. */
  region: string | undefined;
  /** What answers; an engine of the page's own, in a worker, unless set. */
  adapter: Adapter | undefined;
  /** A ready client, in place of the three above. */
  client: OrganizationsClient | undefined;

  readonly #localize = new Localize(this);
  readonly #provider = new ClientProvider(this);
  readonly #later = new OnDemand(this, this.#localize, () => import('./provider-later.ts'));
  #storage: StorageWatch | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { part } = this.#later;
    this.#storage ??= part && new part.StorageWatch(this, this.#localize, () => this.#provider.client);
    const { client, account, adapter, region } = this;
    if (this.#provider.client && changed.size === 0) return;
    const parts = { adapter: adapter ?? OrganizationsProvider.engine, account, ...(region && { region }) };
    this.#provider.client = client ?? new OrganizationsClient(parts);
  }

  protected override render(): TemplateResult {
    return html`${this.#storage?.notice()}<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'organizations-provider': OrganizationsProvider;
  }
}
