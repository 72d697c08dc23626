import { documentPolicies } from '../../../model/policies.ts';
import type { SandboxOperation } from '../sandbox-operation.ts';

/** Turns policies on and off; those that are left out stay as they are. */
export const PutPolicies: SandboxOperation<'PutPolicies'> = {
  access: 'write',
  members: Object.fromEntries(Object.keys(documentPolicies).map((name) => [name, { type: 'boolean' }] as const)),
  async run(writer, changed) {
    const settings = await writer.get('settings', 'settings');
    const Policies = { ...documentPolicies, ...settings?.Policies, ...changed };
    await writer.put('settings', { ClockOffset: 0, ...settings, Id: 'settings', Policies });
    return { Policies };
  },
};
