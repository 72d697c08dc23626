import type { Input, Output } from '../../model/operations.ts';
import { noToken } from '../listing.ts';
import { operation } from '../operation.ts';
import { asManagement, inOrganization, permitted } from '../rules.ts';
import { isTaggable, loadTagged, type TaggedFacts, tagsOf } from '../tags.ts';

const name = 'ListTagsForResource';

/** Lists the tags of a member account or of the root: 50 at most, so all in one page. */
export const ListTagsForResource = operation<Input<typeof name>, Output<typeof name>, TaggedFacts>({
  access: 'read',
  rules: [inOrganization, asManagement, permitted(name), isTaggable, noToken],
  load: loadTagged,
  decide: ({ facts }) => ({ output: { Tags: tagsOf(facts) } }),
});
