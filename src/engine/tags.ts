import { inputLimits } from '../model/input-limits.ts';
import type { Refinement } from '../model/refinement.ts';
import type { Tag } from '../model/tag.ts';
import { allows, tagResource } from './permissions.ts';
import type { Rule } from './rule.ts';

/** No more than 50 tags. */
export const withinLimit = (tags: readonly Tag[]): boolean => tags.length <= inputLimits.tags;

interface WithTags {
  readonly Tags?: readonly Tag[];
}

/** Each tag has a key of its own, and none of AWS's. */
export const ownTags: readonly Refinement<WithTags>[] = [
  { about: 'Tags', holds: ({ Tags = [] }) => new Set(Tags.map(({ Key }) => Key)).size === Tags.length, Reason: 'DUPLICATE_TAG_KEY' },
  { about: 'Tags', holds: ({ Tags = [] }) => !Tags.some(({ Key }) => /^aws:/i.test(Key)), Reason: 'INVALID_SYSTEM_TAGS_PARAMETER' },
];

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
