import type { TemplateResult } from 'lit';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import type { Localize } from '../localization/localize.ts';
import { notice } from '../shared/notice.ts';
import type { Facts } from './facts.ts';

/** Says beforehand that the account which asks is not one that can invite, as far as that is known. */
export function standing(localize: Localize, account: string | undefined, facts: Facts | undefined, error: unknown): TemplateResult | undefined {
  const nowhere = error instanceof OrganizationsServiceException && error.name === 'AWSOrganizationsNotInUseException';
  if (nowhere) return notice(localize.term('formNotInUse'));
  const management = facts?.management.id;
  return account && management && management !== account ? notice(localize.term('formNotManagement')) : undefined;
}
