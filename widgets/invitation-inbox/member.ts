import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import { memberDetails } from './member-details.ts';
import type { Membership } from './membership.ts';

/** What the panel about a membership shows. */
export interface MemberView {
  readonly localize: Localize;
  readonly level: number;
  /** The account that is signed in. */
  readonly account: string | undefined;
  /** The name of the management account, from the invitation that was accepted. */
  readonly managementName: string | undefined;
  /** The account has joined just now. */
  readonly joined: boolean;
}

/** The organization that the account is in: which one, whose it is, who pays, and what that means. */
export function member(membership: Membership, { localize, level, account, managementName, joined }: MemberView): TemplateResult {
  const { organizationId, managementId, managementEmail } = membership;
  const manages = managementId !== '' && managementId === account;
  const name = html`<bdi>${managementName || managementEmail}</bdi>`;
  return html`<div class="notice ${manages ? '' : 'success'} member" part="result">
    ${icon(manages ? 'info' : 'ACCEPTED')}
    <div>
      <div id="member" class="title" role="heading" aria-level=${level} tabindex="-1">
        ${localize.term(joined ? 'joined' : manages ? 'manages' : 'member')}
      </div>
      ${manages ? html`<p>${localize.term('managesBody')}</p>` : nothing}
      ${joined ? html`<p>${fill(localize.term('joinedMail'), { email: address(managementEmail) })}</p>` : nothing}
      <dl class="facts">
        <dt>${localize.term('organization')}</dt>
        <dd><code><bdi>${organizationId}</bdi></code></dd>
        <dt>${localize.term('owner')}</dt>
        <dd>${address(managementEmail)}</dd>
        ${manages
          ? nothing
          : html`<dt>${localize.term('paysNow')}</dt>
              <dd>${fill(localize.term('paysNowBody'), { name })}</dd>`}
      </dl>
      ${manages
        ? nothing
        : html`<details ?open=${joined}>
            <summary>${localize.term('memberMore')}</summary>
            ${memberDetails(localize, membership)}
          </details>`}
      <slot name="member-link"></slot>
    </div>
  </div>`;
}
