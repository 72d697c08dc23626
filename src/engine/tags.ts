import { limits } from '../model/limits.ts';
import type { Tag } from '../model/tag.ts';
import { established } from './established.ts';
import type { Rows } from './operation.ts';
import { organizationOf } from './organization-of.ts';
import { allows, tagResource } from './permissions.ts';
import type { AccountRecord, OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';
import type { Context } from './context.ts';
import type { Reader } from './store.ts';

/** What is known of something that carries tags: a member account, or the root. */
export interface TaggedFacts {
  readonly organization: OrganizationRecord | undefined;
  readonly account: AccountRecord | undefined;
}

/** Reads the organization and the account that a resource id may name. */
export async function loadTagged(reader: Reader, { ResourceId }: { readonly ResourceId: string }, { caller }: Context): Promise<TaggedFacts> {
  const [organization, account] = await Promise.all([organizationOf(reader, caller), reader.get('accounts', ResourceId)]);
  return { organization, account: account?.Membership?.OrganizationId === organization?.Id ? account : undefined };
}

const isRoot = ({ organization }: TaggedFacts, ResourceId: string): boolean => organization?.RootId === ResourceId;

/** The resource is the organization's root or one of its members. */
export const isTaggable: Rule<{ readonly ResourceId: string }, TaggedFacts> = {
  rule: "Tags stand on a member account or on the organization's root.",
  source: 'API reference, TargetNotFoundException',
  holds: ({ input, facts }) => facts.account !== undefined || isRoot(facts, input.ResourceId),
  otherwise: ['TargetNotFoundException'],
};

/** No more than 50 tags. */
export const withinLimit = (tags: readonly Tag[]): boolean => tags.length <= limits.tags;

interface WithTags {
  readonly Tags?: readonly Tag[];
}

/** Whoever gives an account tags may tag. */
export const mayTag: Rule<WithTags, unknown> = {
  rule: `With tags, the caller's policies also allow ${tagResource}.`,
  source: 'Service authorization reference, dependent actions',
  holds: ({ input, context }) => !input.Tags?.length || allows(context.caller, tagResource),
  otherwise: ['AccessDeniedException'],
};

/** An account begins with at most 50 tags. */
export const fewTags: Rule<WithTags, unknown> = {
  rule: 'An account carries at most 50 tags.',
  source: 'Sending invitations to AWS accounts, Add tags',
  holds: ({ input: { Tags = [] } }) => withinLimit(Tags),
  otherwise: ['ConstraintViolationException', 'MAX_TAG_LIMIT_EXCEEDED'],
};

/** The tags of the resource. */
export const tagsOf = (facts: TaggedFacts): readonly Tag[] => (facts.account ? facts.account.Tags : established(facts.organization).RootTags);

/** The row of the resource with other tags. */
export const withTags = ({ account, organization }: TaggedFacts, Tags: readonly Tag[]): Rows =>
  account ? { accounts: [{ ...account, Tags }] } : { organizations: [{ ...established(organization), RootTags: Tags }] };

/** Tags with others put over them: same keys are replaced where they stand, new ones follow. */
export const mergeTags = (tags: readonly Tag[], over: readonly Tag[]): readonly Tag[] => [
  ...new Map([...tags, ...over].map((tag) => [tag.Key, tag])).values(),
];
