import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../widgets/engine-on-demand.ts';
import { OrganizationsProvider } from '../../widgets/organizations-provider.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('the engine that comes on demand', () => {
  it('is followed as soon as it is there, also where it could not be fetched at first', async () => {
    await executeServerCommand('unreachable', ['*adapters/worker*']);
    const { engine } = OrganizationsProvider;
    let rung = 0;
    const unwatch = engine.watch(() => (rung += 1));
    const ask = () => engine.fetch(new Request('https://organizations.us-east-1.amazonaws.com/', { method: 'POST', headers: { 'x-amz-target': 'AWSOrganizationsV20161128.DescribeOrganization' }, body: '{}' }));
    const failed: unknown = await ask().catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
    await executeServerCommand('unreachable', []);
    await ask();
    const channel = new BroadcastChannel('org-invitations:changed');
    await waitUntil(() => (channel.postMessage(null), rung > 0), 'the bell');
    unwatch();
    channel.close();
  });
});
