import type { Tag } from '../model/tag.ts';
import type { Context } from './context.ts';
import { established } from './established.ts';
import type { Rows } from './operation.ts';
import { organizationOf } from './organization-of.ts';
import type { AccountRecord, OrganizationRecord } from './records.ts';
import type { Rule } from './rule.ts';
import type { Reader } from './store.ts';

/** The id of something that can carry tags, as AWS writes such ids. */
export const resourceId = {
  type: 'string',
  required: true,
  max: 130,
  pattern: /^(r-[0-9a-z]{4,32}|\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|p-[0-9a-zA-Z_]{8,128}|rp-[0-9a-zA-Z_]{4,128}|rt-[0-9a-zA-Z_]{8,32})$/,
} as const;

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

/** The tags of the resource. */
export const tagsOf = (facts: TaggedFacts): readonly Tag[] => (facts.account ? facts.account.Tags : established(facts.organization).RootTags);

/** The row of the resource with other tags. */
export const withTags = ({ account, organization }: TaggedFacts, Tags: readonly Tag[]): Rows =>
  account ? { accounts: [{ ...account, Tags }] } : { organizations: [{ ...established(organization), RootTags: Tags }] };

/** Tags with others put over them: same keys are replaced where they stand, new ones follow. */
export const mergeTags = (tags: readonly Tag[], over: readonly Tag[]): readonly Tag[] => [
  ...new Map([...tags, ...over].map((tag) => [tag.Key, tag])).values(),
];
