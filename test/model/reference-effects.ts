import type { HandshakeState } from '../../src/model/handshake.ts';
import type { EmailTemplate } from '../../src/model/sandbox-operations.ts';
import type { AskedName } from './asked.ts';
import type { Question } from './reference-rules.ts';
import {
  accountOf,
  figures,
  forget,
  openInvitations,
  organizationOf,
  type ReferenceAccount,
  type ReferenceHandshake,
  type ReferenceOrganization,
  type ReferenceState,
  waits,
} from './reference-state.ts';

/** Ids that the engine drew, which no reference can foresee: of the rows that it inserted, in their order. */
export interface Drawn {
  readonly organizations: readonly string[];
  readonly accounts: readonly string[];
  /** Handshakes with their targets. */
  readonly handshakes: readonly { readonly id: string; readonly target: string; readonly parent?: string }[];
}

/** An email that has to go out. */
export interface ReferenceEmail {
  readonly template: EmailTemplate;
  readonly to: string;
  readonly about?: string;
}

type Effect<Name extends AskedName> = (question: Question<Name>, drawn: Drawn) => readonly ReferenceEmail[];

function must<T>(fact: T | undefined, what: string): T {
  if (fact === undefined) throw new Error(`The reference model misses ${what}.`);
  return fact;
}

const close = (handshake: ReferenceHandshake, state: HandshakeState, at: number) => void (handshake.closed = { state, at });

const email = (template: EmailTemplate, to: string, { id }: ReferenceHandshake): ReferenceEmail => ({ template, to, about: id });

const recipientAddress = (state: ReferenceState, { target }: ReferenceHandshake): string => accountOf(state, target)?.address ?? target;

/** Section 6.8: the request is ready once everybody who was asked and is still there has approved. */
function ready(organization: ReferenceOrganization, now: number): void {
  const { switching, approvals, members } = organization;
  const asked = approvals.filter(({ parent, target }) => parent === switching?.id && members.has(target));
  if (switching && waits(switching, now) && asked.every(({ closed }) => closed?.state === 'ACCEPTED')) switching.waits = 'OPEN';
}

function depart(state: ReferenceState, account: ReferenceAccount, now: number): void {
  const organization = must(organizationOf(state, account), 'the organization that is left');
  organization.members.delete(account.id);
  account.membership = undefined;
  for (const approval of organization.approvals) if (approval.target === account.id && waits(approval, now)) close(approval, 'CANCELED', now);
  ready(organization, now);
}

function withdrawAll(state: ReferenceState, organization: ReferenceOrganization, now: number): readonly ReferenceEmail[] {
  return openInvitations(organization, now).map((invitation) => {
    close(invitation, 'CANCELED', now);
    return email('InvitationCanceled', recipientAddress(state, invitation), invitation);
  });
}

function cancelSwitch({ switching, approvals }: ReferenceOrganization, now: number): void {
  for (const each of [...(switching ? [switching] : []), ...approvals]) if (waits(each, now)) close(each, 'CANCELED', now);
}

const accepted: Readonly<Record<string, (question: Question, handshake: ReferenceHandshake) => readonly ReferenceEmail[]>> = {
  INVITE({ state, caller, own, now }, invitation) {
    const organization = must(state.organizations.get(invitation.organization), 'the inviting organization');
    if (own) depart(state, caller, now);
    organization.members.add(caller.id);
    caller.membership = { organization: organization.id, created: false, since: now };
    const owner = must(state.accounts.get(organization.management), 'the management account');
    return [email('InvitationAccepted', owner.address, invitation), email('OrganizationJoined', caller.address, invitation)];
  },
  APPROVE_ALL_FEATURES({ state, now }, { organization }) {
    ready(must(state.organizations.get(organization), 'the organization that switches'), now);
    return [];
  },
  ENABLE_ALL_FEATURES({ state }, { organization }) {
    must(state.organizations.get(organization), 'the organization that switches').allFeatures = true;
    return [];
  },
};

/** What each operation does when nothing refuses it. Each answers the emails that go out (section 7). */
export const effects: { readonly [Name in AskedName]: Effect<Name> } = {
  InviteAccountToOrganization({ state, own, input: { Target }, now }, drawn) {
    const organization = must(own, 'the organization that invites');
    const { id } = must(drawn.handshakes[0], 'the invitation');
    const invitation: ReferenceHandshake = {
      id,
      action: 'INVITE',
      organization: organization.id,
      target: Target.Id,
      requested: now,
      expires: now + figures.invitation,
      waits: 'OPEN',
    };
    state.handshakes.set(id, invitation);
    forget(organization, now);
    organization.open.add(invitation);
    organization.recent.add(invitation);
    return [email('InvitationReceived', recipientAddress(state, invitation), invitation)];
  },

  AcceptHandshake(question) {
    const handshake = must(question.handshake, 'the handshake');
    close(handshake, 'ACCEPTED', question.now);
    return must(accepted[handshake.action], 'what accepting does')(question, handshake);
  },

  DeclineHandshake({ state, handshake, now }) {
    const declined = must(handshake, 'the handshake');
    close(declined, 'DECLINED', now);
    const owner = must(state.accounts.get(state.organizations.get(declined.organization)?.management ?? ''), 'the management account');
    return declined.action === 'INVITE' ? [email('InvitationDeclined', owner.address, declined)] : [];
  },

  CancelHandshake({ state, own, handshake, now }) {
    const canceled = must(handshake, 'the handshake');
    close(canceled, 'CANCELED', now);
    const parts = own?.approvals.filter(({ parent }) => parent === canceled.id) ?? [];
    for (const part of parts) if (waits(part, now)) close(part, 'CANCELED', now);
    return canceled.action === 'INVITE' ? [email('InvitationCanceled', recipientAddress(state, canceled), canceled)] : [];
  },

  CreateOrganization({ state, caller, input, now }, drawn) {
    const id = must(drawn.organizations[0], 'the new organization');
    state.organizations.set(id, {
      id,
      management: caller.id,
      since: now,
      members: new Set([caller.id]),
      open: new Set(),
      recent: new Set(),
      quota: 10,
      finalized: now,
      allFeatures: input.FeatureSet !== 'CONSOLIDATED_BILLING',
      approvals: [],
    });
    caller.membership = { organization: id, created: false, since: now };
    return caller.verified ? [] : [{ template: 'VerificationRequested', to: caller.address }];
  },

  DeleteOrganization({ state, caller, own, now }) {
    const organization = must(own, 'the organization that is deleted');
    const emails = withdrawAll(state, organization, now);
    cancelSwitch(organization, now);
    state.organizations.delete(organization.id);
    caller.membership = undefined;
    return emails;
  },

  EnableAllFeatures({ state, caller, own, now }, drawn) {
    const organization = must(own, 'the organization that switches');
    const emails = withdrawAll(state, organization, now);
    const asked = [...organization.members].filter((id) => id !== caller.id && state.accounts.get(id)?.membership?.created === false);
    const request = must(drawn.handshakes.find(({ parent }) => parent === undefined), 'the request to switch');
    const base = { organization: organization.id, requested: now, expires: now + figures.allFeatures } as const;
    const switching: ReferenceHandshake = {
      ...base,
      id: request.id,
      action: 'ENABLE_ALL_FEATURES',
      target: caller.id,
      waits: asked.length === 0 ? 'OPEN' : 'REQUESTED',
    };
    organization.switching = switching;
    const approvals = asked.map((target): ReferenceHandshake => {
      const { id } = must(drawn.handshakes.find((one) => one.parent === request.id && one.target === target), `the approval of ${target}`);
      return { ...base, id, action: 'APPROVE_ALL_FEATURES', target, waits: 'OPEN', parent: request.id };
    });
    if (drawn.handshakes.length !== approvals.length + 1) throw new Error('Somebody was asked to approve who need not be.');
    organization.approvals.push(...approvals);
    for (const each of [switching, ...approvals]) state.handshakes.set(each.id, each);
    return [...emails, ...approvals.map((approval) => email('AllFeaturesRequested', recipientAddress(state, approval), approval))];
  },

  LeaveOrganization({ state, caller, now }) {
    depart(state, caller, now);
    return [];
  },

  RemoveAccountFromOrganization({ state, input: { AccountId }, now }) {
    depart(state, must(state.accounts.get(AccountId), 'the account that is removed'), now);
    return [];
  },

  CreateAccount({ state, caller, own, input: { Email }, now }, drawn) {
    if (accountOf(state, Email)) return []; // it ends as FAILED, EMAIL_ALREADY_EXISTS
    const organization = must(own, 'the organization that creates');
    const id = must(drawn.accounts[0], 'the new account');
    const membership = { organization: organization.id, created: true, since: now };
    state.accounts.set(id, { id, address: Email, india: caller.india, verified: false, pays: false, membership });
    organization.members.add(id);
    return [];
  },

  PutQuota({ state, input: { OrganizationId, MaxAccounts } }) {
    must(state.organizations.get(OrganizationId), 'the organization').quota = MaxAccounts;
    return [];
  },

  PutInitialization({ state, input: { OrganizationId, Seconds }, now }) {
    must(state.organizations.get(OrganizationId), 'the organization').finalized = now + Seconds * 1000;
    return [];
  },

  PutAccount({ state, input: { Account } }) {
    const known = state.accounts.get(Account.Id);
    const { Email: address, SellerOfRecord, EmailVerified: verified = known?.verified ?? true, HasPaymentMethod: pays = known?.pays ?? true } = Account;
    state.accounts.set(Account.Id, {
      id: Account.Id,
      india: known?.india ?? SellerOfRecord === 'AISPL',
      address: address ?? known?.address ?? `${Account.Id}@example.com`,
      verified,
      pays,
      membership: known?.membership,
    });
    return [];
  },

  VerifyEmail({ state, input: { AccountId } }) {
    must(state.accounts.get(AccountId), 'the account').verified = true;
    return [];
  },

  AdvanceClock: () => [],
  DescribeHandshake: () => [],
  ListHandshakesForOrganization: () => [],
  ListHandshakesForAccount: () => [],
  ListAccounts: () => [],
};
