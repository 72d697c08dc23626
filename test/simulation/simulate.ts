import { Violation } from './observer.ts';
import { SimulatedWorld } from './simulated-world.ts';
import { Tally } from './tally.ts';
import { Trace } from './trace.ts';

/** How many requests a world lives for; then comes the next one, so that memory stays bounded. */
const worldSize = 2_500;

/** What a simulation came to. */
export interface SimulationReport {
  readonly operations: number;
  readonly worlds: number;
  readonly tally: Tally;
  readonly trace: Trace;
  /** What broke, and the seed and number of operations that lead straight there. */
  readonly violation?: { readonly error: Error; readonly seed: number; readonly operations: number };
}

/**
 * Runs so many requests through one simulated world after the other. World n of a seed is the first world of
 * seed + n: what breaks in it is replayed without the worlds before.
 */
export async function simulate(
  { seed, operations }: { readonly seed: number; readonly operations: number },
  onProgress: (done: number) => void = () => undefined,
): Promise<SimulationReport> {
  const tally = new Tally();
  const trace = new Trace();
  for (let worlds = 0, done = 0; ; worlds++, onProgress(done)) {
    if (done >= operations) return { operations: done, worlds, tally, trace };
    const world = new SimulatedWorld(seed + worlds, tally, trace);
    try {
      await world.run(Math.min(worldSize, operations - done));
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      return { operations: done + world.done, worlds: worlds + 1, tally, trace, violation: { error, seed: seed + worlds, operations: world.done } };
    }
    done += world.done;
  }
}
