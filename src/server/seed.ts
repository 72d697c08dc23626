import type { Reader, Store } from '../engine/store.ts';
import type { Parts } from './parts.ts';
import type { WorldName } from './worlds.ts';

/** Sets up a world in a store that never had one. */
export async function seed(store: Store, world: WorldName, now: number, worlds: Parts['worlds']): Promise<void> {
  const isNew = async (reader: Reader) => (await reader.get('settings', 'settings')) === undefined;
  if (!(await store.read(isNew))) return;
  const { populate } = await worlds();
  await store.write(async (writer) => (await isNew(writer)) && populate(writer, world, now));
}
