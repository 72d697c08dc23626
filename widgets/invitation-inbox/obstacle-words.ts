import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Obstacle } from './obstacles.ts';

/** Why an invitation cannot be accepted, in words beside it. */
export const obstacleWords = (localize: Localize, { id, recipient }: Invitation, obstacle: Obstacle | undefined): TemplateResult | typeof nothing =>
  obstacle?.words
    ? html`<p class="why" id="why-${id}">${icon('info')}<span>${fill(localize.term(obstacle.words), { recipient: address(recipient) })}</span></p>`
    : nothing;
