import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import { looksAlike } from '../shared/look-alike.ts';

/** A warning beside a sender whose name or address can be mistaken for another. */
export const caution = (localize: Localize, { managementName, managementEmail }: Invitation): TemplateResult | typeof nothing =>
  looksAlike(managementEmail) || looksAlike(managementName)
    ? html`<p class="caution">${icon('warning')}<span>${localize.term('disguised')}</span></p>`
    : nothing;
