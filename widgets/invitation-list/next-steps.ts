import { html, nothing, type TemplateResult } from 'lit';
import type { Copying } from '../shared/copying.ts';
import { fill } from '../shared/fill.ts';
import type { Invitation } from '../shared/invitation.ts';
import type { ListContext } from './list-context.ts';

const role = 'OrganizationAccountAccessRole';

/** What an organization can do once an account has joined: above all, give itself the access that it does not get by itself. */
export function nextSteps({ id, arn, recipient }: Invitation, { localize, list, client }: ListContext, copying: Copying): TemplateResult | typeof nothing {
  // The ARN of an invitation names the partition and the management account.
  const [, partition = 'aws', account = client()?.account] = /^arn:(aws[\w-]*):organizations::(\d{12}):/.exec(arn) ?? [];
  if (!account || !/^\d{12}$/.test(account)) return nothing;
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:${partition}:iam::${account}:root` }, Action: 'sts:AssumeRole' }],
  };
  const create = `aws iam create-role --role-name ${role} --assume-role-policy-document '${JSON.stringify(trust)}'`;
  const attach = `aws iam attach-role-policy --role-name ${role} --policy-arn arn:${partition}:iam::aws:policy/AdministratorAccess`;
  const places = { role: html`<code>${role}</code>`, account: html`<code><bdi>${account}</bdi></code>`, recipient: html`<bdi>${recipient}</bdi>` };
  return html`<div class="next">
    <div role="heading" aria-level=${list.headingLevel + 1} class="label">${localize.term('nextHeading')}</div>
    <p>${fill(localize.term('nextAccess'), places)}</p>
    <bdi id="joined-${id}" hidden>${recipient}</bdi>
    <details>
      <summary id="show-${id}" aria-labelledby="show-${id} joined-${id}">${localize.term('nextShow')}</summary>
      <p>${fill(localize.term('nextWhere'), places)}</p>
      <ol>
        <li>
          <p>${fill(localize.term('nextCreate'), places)}</p>
          ${copying.block(localize.term('createCommand'), create, recipient)}
        </li>
        <li>
          <p>${localize.term('nextAttach')}</p>
          ${copying.block(localize.term('attachCommand'), attach, recipient)}
        </li>
      </ol>
      <p>${localize.term('nextTrust')}</p>
      ${copying.block(localize.term('trustPolicy'), JSON.stringify(trust, undefined, 2), recipient)}
      <p class="hint">${fill(localize.term('nextMeaning'), places)}</p>
    </details>
  </div>`;
}
