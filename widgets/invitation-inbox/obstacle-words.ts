import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';
import { icon } from '../shared/icon.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { Obstacle, Reason } from './obstacles.ts';

/** A reason: a sentence, or a title and what to do. Whose an invitation is not is said besides. */
function words(localize: Localize, reason: Reason, recipient: string, who: TemplateResult | undefined): readonly TemplateResult[] {
  const [operation = ''] = reason.split('.');
  const places = { recipient: address(recipient), permission: html`<code>organizations:${operation}</code>` };
  const [title = '', advice = ''] = localize.term(reason).split('\n');
  // Whoever tries to accept is told besides that nothing has changed: here nobody has tried.
  const [, ask = ''] = localize.term('DeclineHandshake.AccessDeniedException').split('\n');
  const lines = [title, reason === 'AcceptHandshake.AccessDeniedException' ? ask : advice].filter(Boolean).map((line) => fill(line, places));
  return [...lines, reason === 'forAnother' ? who : undefined].filter(Boolean).map((line) => html`<span>${line}</span>`);
}

/** Why an invitation cannot be answered, in words beside it; `who` is signed in. What is said before it is only what its buttons are described by. */
export const obstacleWords = (localize: Localize, { id, recipient }: Invitation, obstacle: Obstacle | undefined, who: TemplateResult | undefined): TemplateResult | typeof nothing =>
  obstacle && !(obstacle.isSaid && obstacle.isGone)
    ? html`<div class=${obstacle.isSaid ? 'hidden' : 'whys'} id="why-${id}">
        ${obstacle.reasons.map((reason) => html`<p class="why">${icon('info')}<span>${words(localize, reason, recipient, who)}</span></p>`)}
      </div>`
    : nothing;
