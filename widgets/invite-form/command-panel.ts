import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Copying } from '../shared/copying.ts';
import type { Content } from './content.ts';
import { shellCommand } from './shell-command.ts';

/** What is about to be sent as commands for the AWS CLI, one for each recipient that would be sent to; none with a flaw for which AWS would refuse them. */
export function commandPanel(copying: Copying, localize: Localize, { recipients, enclosed: { notes, tags } }: Content, flawed: boolean): TemplateResult {
  const commands = recipients.sendable
    .flatMap(({ target }) => target ?? [])
    .map((Target) => shellCommand({ Target, ...(notes && { Notes: notes }), Tags: tags }));
  return html`<div id="command" class="panel" part="command">
    ${flawed || commands.length === 0
      ? html`<p class="hint">${localize.term(flawed ? 'commandFlawed' : 'commandMissing')}</p>`
      : html`<p class="hint">${localize.term('commandHint', commands.length)}</p>
          <div class="commands" role="group" tabindex="0" aria-label=${localize.term('command')} dir="ltr">
            ${copying.template(localize.term('command'), commands.join('\n\n'))}
          </div>`}
  </div>`;
}
