import type { Tag } from '../../src/model/tag.ts';

/** What a form can be filled with. */
export interface Prefill {
  readonly recipients?: readonly string[] | string;
  readonly notes?: string;
  readonly tags?: readonly Tag[];
}
