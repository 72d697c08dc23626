import { populate, worlds } from '../../worlds.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Empties the store and sets up a world; the clock is the real one again. `demo` unless told. */
export const Reset: SandboxOperation<'Reset'> = {
  access: 'write',
  members: { World: { type: 'string', enum: Object.keys(worlds) } },
  async run(writer, { World = 'demo' }, { time }) {
    await writer.clear();
    await populate(writer, World, time);
    return {};
  },
};
