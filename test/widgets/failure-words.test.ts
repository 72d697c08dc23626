import '../../widgets/invitation-inbox/define.ts';
import { expect, fixture, html } from '@open-wc/testing';
import { OrganizationsServiceException } from '../../src/model/service-exception.ts';
import type { OperationName } from '../../src/model/operations.ts';
import { enFailures } from '../../widgets/localization/en-failures.ts';
import { enLater } from '../../widgets/localization/en-later.ts';
import { Localize } from '../../widgets/localization/localize.ts';
import { failureWords } from '../../widgets/shared/failure-words.ts';
import { modelledErrors } from '../fixtures/modelled-errors.ts';

/** The Reasons that AWS's model gives the constraints of an invitation. */
const reasons = [
  'ACCOUNT_NUMBER_LIMIT_EXCEEDED',
  'HANDSHAKE_RATE_LIMIT_EXCEEDED',
  'ALREADY_IN_AN_ORGANIZATION',
  'ORGANIZATION_ALREADY_HAS_ALL_FEATURES',
  'ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION',
  'INVITE_DISABLED_DURING_ENABLE_ALL_FEATURES',
  'PAYMENT_INSTRUMENT_REQUIRED',
  'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD',
  'ORGANIZATION_MEMBERSHIP_CHANGE_RATE_LIMIT_EXCEEDED',
  'MANAGEMENT_ACCOUNT_EMAIL_NOT_VERIFIED',
  'RESPONSIBILITY_TRANSFER_ALREADY_EXISTS',
  'SOURCE_AND_TARGET_CANNOT_MATCH',
  'UNUSED_PREPAYMENT_BALANCE',
  'LEGACY_PERMISSIONS_STILL_IN_USE',
  'PAST_DUE_INVOICE',
  'TARGET_ACCOUNT_VALIDATION_FAILURE',
];

const asked = ['InviteAccountToOrganization', 'AcceptHandshake', 'DeclineHandshake', 'CancelHandshake', 'ListHandshakesForAccount', 'ListHandshakesForOrganization', 'DescribeHandshake', 'DescribeOrganization'] as const satisfies readonly OperationName[];

describe('the words of a failure', () => {
  let localize: Localize;

  before(async () => {
    const element = document.createElement('invitation-inbox');
    localize = new Localize(element);
    await fixture(html`${element}`);
    await localize.complete();
  });

  const words = (operation: OperationName, name: string, reason?: string, ended?: string) =>
    failureWords(localize, new OrganizationsServiceException(name, 'AWS says no.', reason), operation, ended);

  /** It says what happened, and why or what to do, in words of ours. */
  const isWorded = ({ title, advice }: ReturnType<typeof words>): boolean => title !== enLater.unknown && title !== '' && advice !== '' && !advice.includes('AWS says');

  for (const operation of asked)
    it(`exist for everything that ${operation} can answer, whatever its Reason`, () => {
      const names = ['ThrottlingException', 'ExpiredTokenException', ...(modelledErrors[operation] ?? [])];
      expect(names.length).to.be.greaterThan(5);
      expect(names.filter((name) => !isWorded(words(operation, name, 'UNHEARD_OF')))).to.deep.equal([]);
    });

  it('exist for every Reason that an invitation can be refused for', () => {
    for (const operation of asked)
      expect(reasons.filter((reason) => !isWorded(words(operation, 'HandshakeConstraintViolationException', reason)))).to.deep.equal([]);
  });

  it('name the permission that is missing', () => {
    for (const operation of asked) expect(words(operation, 'AccessDeniedException').advice, operation).to.include('{permission}');
    expect(words('AcceptHandshake', 'AccessDeniedForDependencyException', 'ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE').advice).to.include('iam:CreateServiceLinkedRole');
  });

  it('say to wait where too much was asked', () => {
    expect(words('AcceptHandshake', 'TooManyRequestsException').advice).to.include('Wait');
  });

  it('say what became of an invitation meanwhile, whoever asked', () => {
    const titles = (operation: OperationName) =>
      ['ACCEPTED', 'CANCELED', 'DECLINED', 'EXPIRED'].map((state) => words(operation, 'InvalidHandshakeTransitionException', undefined, `${operation}.${state}`).title);
    expect(titles('AcceptHandshake')).to.deep.equal([
      'This invitation was accepted meanwhile',
      'This invitation was canceled meanwhile',
      'This invitation was declined meanwhile',
      'This invitation has expired',
    ]);
    expect(titles('CancelHandshake')[0]).to.equal('This invitation was accepted meanwhile');
    expect(words('AcceptHandshake', 'InvalidHandshakeTransitionException', undefined, 'AcceptHandshake.PAUSED').title).to.equal('This invitation is already closed');
  });

  it('speak from the side of who asked', () => {
    const full = ['HandshakeConstraintViolationException', 'ACCOUNT_NUMBER_LIMIT_EXCEEDED'] as const;
    expect(words('InviteAccountToOrganization', ...full).title).to.include('Your organization');
    expect(words('AcceptHandshake', ...full).title).to.include('The inviting organization');
  });

  it('are never other words of ours, whatever a service calls its error', () => {
    for (const name of ['accept', 'refresh', 'en', '$name', 'constructor', '__proto__']) {
      const { title, advice, code } = words('AcceptHandshake', name);
      expect([title, advice, code]).to.deep.equal([enLater.unknown, 'AWS says no.', name]);
    }
  });

  it('keep the code and the sentence of the service for support', () => {
    const { code, message } = words('AcceptHandshake', 'HandshakeConstraintViolationException', 'PAST_DUE_INVOICE');
    expect([code, message]).to.deep.equal(['HandshakeConstraintViolationException.PAST_DUE_INVOICE', 'AWS says no.']);
  });

  it('never blame or shout', () => {
    const all = Object.entries(enFailures).filter(([key]) => !key.startsWith('$'));
    expect(all.filter(([, text]) => /!|please|sorry|oops|invalid|illegal|forbidden\b/i.test(text))).to.deep.equal([]);
  });
});
