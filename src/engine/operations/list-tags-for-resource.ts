import type { Input, Output } from '../../model/operations.ts';
import { page } from '../../model/shapes.ts';
import { noToken } from '../no-token.ts';
import { operation } from '../operation.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { isTaggable, loadTagged, resourceId, type TaggedFacts, tagsOf } from '../tagged.ts';

const name = 'ListTagsForResource';

/** Lists the tags of a member account or of the root: 50 at most, so all in one page. */
export const ListTagsForResource = operation<Input<typeof name>, Output<typeof name>, TaggedFacts>({
  access: 'read',
  members: { ResourceId: resourceId, NextToken: page.NextToken },
  rules: [inOrganization, asManagement, permitted(name), isTaggable, noToken],
  load: loadTagged,
  decide: ({ facts }) => ({ output: { Tags: tagsOf(facts) } }),
});
