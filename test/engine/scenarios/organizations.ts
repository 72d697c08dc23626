import { limits } from '../../../src/model/limits.ts';
import { accounts, type World } from '../../support/world.ts';
import { deny, managed, otherList, type Scenarios } from './scenario.ts';

const fiftyTags = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));

const consolidated = (world: World) => world.changeOrganization({ FeatureSet: 'CONSOLIDATED_BILLING' });

/** The rules about organizations, their members and tags. */
export const organizations = {
  DescribeOrganization: [
    ['in an organization', (world) => world.juan.send('DescribeOrganization', {})],
    ['organizations:DescribeOrganization', async (world) => (await deny(world, accounts.bill, '*'), world.bill.send('DescribeOrganization', {}))],
  ],
  ListAccounts: [...managed('ListAccounts', {}), ['same operation', (world) => world.bill.send('ListAccounts', otherList)]],
  DescribeAccount: [
    ...managed('DescribeAccount', { AccountId: accounts.bill }),
    ['is a member', (world) => world.bill.send('DescribeAccount', { AccountId: accounts.juan })],
  ],
  CreateOrganization: [
    ['organizations:CreateOrganization', async (world) => (await deny(world, accounts.juan, 'organizations:Create*'), world.found(accounts.juan))],
    ['in no organization', (world) => world.found(accounts.bill)],
    [
      'GovCloud',
      async (world) => {
        await world.put({ Id: accounts.juan, Partition: 'aws-us-gov' });
        return world.as(accounts.juan, 'us-gov-west-1').send('CreateOrganization', { FeatureSet: 'CONSOLIDATED_BILLING' });
      },
    ],
    ['payment method', async (world) => (await world.put({ Id: accounts.juan, HasPaymentMethod: false }), world.found(accounts.juan))],
    ['iam:CreateServiceLinkedRole', async (world) => (await deny(world, accounts.juan, 'iam:*'), world.found(accounts.juan))],
  ],
  DeleteOrganization: [...managed('DeleteOrganization', {}), ['is left', async (world) => (await world.join(accounts.juan), world.bill.send('DeleteOrganization', {}))]],
  EnableAllFeatures: [
    ...managed('EnableAllFeatures', {}),
    ['all features yet', (world) => world.bill.send('EnableAllFeatures', {})],
    ['not switching already', async (world) => (await consolidated(world), await world.bill.send('EnableAllFeatures', {}), world.bill.send('EnableAllFeatures', {}))],
    [
      '5,000',
      async (world) => {
        await consolidated(world);
        await world.store.write(async (writer) => {
          const bill = await writer.get('accounts', accounts.bill);
          if (bill) for (let member = 0; member < 5000; member++) await writer.put('accounts', { ...bill, Id: `${900_000_000_000 + member}` });
        });
        return world.bill.send('EnableAllFeatures', {});
      },
    ],
  ],
  LeaveOrganization: [
    ['in an organization', (world) => world.juan.send('LeaveOrganization', {})],
    ['organizations:LeaveOrganization', async (world) => (await deny(world, accounts.bill, '*'), world.bill.send('LeaveOrganization', {}))],
    ['management account cannot leave', (world) => world.bill.send('LeaveOrganization', {})],
    ['at least 4 days', async (world) => world.as(await world.create('new@example.com')).send('LeaveOrganization', {})],
    [
      'live alone',
      async (world) => {
        const created = await world.create('new@example.com');
        world.pass(limits.createdAccountAge);
        return world.as(created).send('LeaveOrganization', {});
      },
    ],
  ],
  RemoveAccountFromOrganization: [
    ...managed('RemoveAccountFromOrganization', { AccountId: accounts.juan }),
    ['is a member', (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: accounts.susan })],
    ['cannot be removed', (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: accounts.bill })],
    ['at least 4 days', async (world) => world.bill.send('RemoveAccountFromOrganization', { AccountId: await world.create('new@example.com') })],
    [
      'live alone',
      async (world) => {
        const AccountId = await world.create('new@example.com');
        world.pass(limits.createdAccountAge);
        return world.bill.send('RemoveAccountFromOrganization', { AccountId });
      },
    ],
  ],
  CreateAccount: [
    ...managed('CreateAccount', { Email: 'new@example.com', AccountName: 'New' }),
    [
      'organizations:TagResource',
      async (world) => {
        await deny(world, accounts.bill, 'organizations:TagResource');
        return world.bill.send('CreateAccount', { Email: 'new@example.com', AccountName: 'New', Tags: [{ Key: 'a', Value: '' }] });
      },
    ],
    ['finished initializing', async (world) => (await world.changeOrganization({ FinalizedTimestamp: world.now() + 1 }), world.create('new@example.com'))],
    [
      'at most 50 tags',
      (world) => world.bill.send('CreateAccount', { Email: 'new@example.com', AccountName: 'New', Tags: [...fiftyTags, { Key: 'last', Value: '' }] }),
    ],
    ['account quota', async (world) => (await world.fill(9), world.create('new@example.com'))],
  ],
  DescribeCreateAccountStatus: [
    ...managed('DescribeCreateAccountStatus', { CreateAccountRequestId: 'car-00000000' }),
    ['made by this organization', (world) => world.bill.send('DescribeCreateAccountStatus', { CreateAccountRequestId: 'car-00000000' })],
  ],
  ListRoots: [...managed('ListRoots', {}), ['list of one page', (world) => world.bill.send('ListRoots', otherList)]],
  ListParents: [
    ...managed('ListParents', { ChildId: accounts.bill }),
    ['child is a member', (world) => world.bill.send('ListParents', { ChildId: accounts.juan })],
    ['list of one page', (world) => world.bill.send('ListParents', { ChildId: accounts.bill, ...otherList })],
  ],
  ListTagsForResource: [
    ...managed('ListTagsForResource', { ResourceId: accounts.bill }),
    ['Tags stand on', (world) => world.bill.send('ListTagsForResource', { ResourceId: accounts.juan })],
    ['list of one page', (world) => world.bill.send('ListTagsForResource', { ResourceId: accounts.bill, ...otherList })],
  ],
  TagResource: [
    ...managed('TagResource', { ResourceId: accounts.bill, Tags: [] }),
    ['Tags stand on', (world) => world.bill.send('TagResource', { ResourceId: 'r-none', Tags: [] })],
    [
      'at most 50 tags',
      async (world) => {
        await world.bill.send('TagResource', { ResourceId: accounts.bill, Tags: fiftyTags });
        return world.bill.send('TagResource', { ResourceId: accounts.bill, Tags: [{ Key: 'last', Value: '' }] });
      },
    ],
  ],
  UntagResource: [
    ...managed('UntagResource', { ResourceId: accounts.bill, TagKeys: [] }),
    ['Tags stand on', (world) => world.bill.send('UntagResource', { ResourceId: accounts.juan, TagKeys: [] })],
  ],
} satisfies Partial<Scenarios>;
