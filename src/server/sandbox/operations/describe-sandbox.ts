import type { SandboxOperation } from '../sandbox-operation.ts';

const most = 1000;

/** Tells the sandbox's time, where it keeps its rows, and up to 1,000 of its accounts. */
export const DescribeSandbox: SandboxOperation<'DescribeSandbox'> = {
  access: 'read',
  members: {},
  async run(reader, _input, { now, storage }) {
    const accounts = await reader.page('everyAccount', { prefix: [] }, most);
    return { Now: now, Storage: storage, AccountIds: accounts.map(({ Id }) => Id) };
  },
};
