import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';

/** What has just become true by accepting: which organization, whose it is, and who pays now. */
export const welcome = (localize: Localize, { organizationId, managementName, managementEmail }: Invitation, level: number): TemplateResult =>
  html`<div class="notice success welcome" part="result">
    ${icon('ACCEPTED')}
    <div>
      <div id="welcome" class="title" role="heading" aria-level=${level} tabindex="-1">${localize.term('joined')}</div>
      <dl class="facts">
        <dt>${localize.term('organization')}</dt>
        <dd><code><bdi>${organizationId}</bdi></code></dd>
        <dt>${localize.term('owner')}</dt>
        <dd><bdi>${managementEmail}</bdi></dd>
        <dt>${localize.term('paysNow')}</dt>
        <dd>${fill(localize.term('paysNowBody'), { name: html`<bdi>${managementName || managementEmail}</bdi>` })}</dd>
      </dl>
    </div>
  </div>`;
