import type { Input, Output } from '../../model/operations.ts';
import { tags } from '../../model/shapes.ts';
import { operation } from '../operation.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { isTaggable, loadTagged, mergeTags, resourceId, type TaggedFacts, tagsOf, withTags } from '../tagged.ts';
import { ownTags, withinLimit } from '../tags.ts';

const name = 'TagResource';

/** Puts tags on a member account or on the root. */
export const TagResource = operation<Input<typeof name>, Output<typeof name>, TaggedFacts>({
  access: 'write',
  members: { ResourceId: resourceId, Tags: { ...tags, required: true } },
  refinements: ownTags,
  rules: [
    inOrganization,
    asManagement,
    permitted(name),
    isTaggable,
    {
      rule: 'A resource carries at most 50 tags.',
      source: 'Quotas for AWS Organizations',
      holds: ({ input, facts }) => withinLimit(mergeTags(tagsOf(facts), input.Tags)),
      otherwise: ['ConstraintViolationException', 'MAX_TAG_LIMIT_EXCEEDED'],
    },
  ],
  load: loadTagged,
  decide: ({ input, facts }) => ({ output: {}, put: withTags(facts, mergeTags(tagsOf(facts), input.Tags)) }),
});
