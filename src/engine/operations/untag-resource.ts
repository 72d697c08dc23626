import type { Input, Output } from '../../model/operations.ts';
import { tagKey } from '../../model/shapes.ts';
import { operation } from '../operation.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { isTaggable, loadTagged, resourceId, type TaggedFacts, tagsOf, withTags } from '../tagged.ts';

const name = 'UntagResource';

/** Takes tags off a member account or off the root; keys that it does not carry do no harm. */
export const UntagResource = operation<Input<typeof name>, Output<typeof name>, TaggedFacts>({
  access: 'write',
  members: { ResourceId: resourceId, TagKeys: { type: 'list', required: true, of: tagKey } },
  rules: [inOrganization, asManagement, permitted(name), isTaggable],
  load: loadTagged,

  decide({ input: { TagKeys }, facts }) {
    const kept = tagsOf(facts).filter(({ Key }) => !TagKeys.includes(Key));
    return { output: {}, put: withTags(facts, kept) };
  },
});
