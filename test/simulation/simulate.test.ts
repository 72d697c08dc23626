import { expect } from '@open-wc/testing';
import { simulate } from './simulate.ts';

const operations = 4_000;

describe('six clients, crashes, and a clock that jumps', () => {
  for (const seed of [1, 2016, 11_000_028])
    it(`break no invariant in ${operations} requests of seed ${seed}, and do the same when asked again`, async () => {
      const { violation, trace, operations: done } = await simulate({ seed, operations });
      expect(violation?.error.message).to.equal(undefined);
      expect(done).to.equal(operations);
      expect((await simulate({ seed, operations })).trace.hash).to.equal(trace.hash);
    }).timeout(60_000);

  it('other seeds do other things', async () => {
    const hashes = await Promise.all([1, 2, 3].map(async (seed) => (await simulate({ seed, operations: 100 })).trace.hash));
    expect(new Set(hashes).size).to.equal(3);
  });
});
