import { limits } from '../model/limits.ts';
import type { SandboxAccount } from '../model/sandbox-operations.ts';
import type { Rows } from '../engine/operation.ts';
import { serviceLinkedRole } from '../engine/roles.ts';
import type { Reader, Store, Writer } from '../engine/store.ts';
import type { Caller } from '../protocol/decode-credential.ts';
import { commit } from './commit.ts';
import { account } from './sandbox/account.ts';

const demoAccounts: readonly SandboxAccount[] = [
  { Id: '222222222222', Email: 'juan@example.com', Name: 'Juan' },
  { Id: '333333333333', Email: 'susan@example.com', Name: 'Susan' },
  { Id: '444444444444', Email: 'anika@example.com', Name: 'Anika' },
  { Id: '555555555555', Email: 'priya@example.com', Name: 'Priya', SellerOfRecord: 'AISPL' },
];

/** The organization of the source document's examples, and the accounts that it can invite. */
const demo = (now: number): Rows => ({
  accounts: [
    {
      ...account({ Id: '111111111111', Email: 'bill@example.com', Name: 'Management Account' }),
      Membership: { OrganizationId: 'o-exampleorgid', PayerAccountId: '111111111111', JoinedMethod: 'INVITED', JoinedTimestamp: now },
      Roles: [serviceLinkedRole],
    },
    ...demoAccounts.map((each) => account(each)),
  ],
  organizations: [
    {
      Id: 'o-exampleorgid',
      Partition: 'aws',
      FeatureSet: 'ALL',
      RootId: 'r-exam',
      RootTags: [],
      CreatedTimestamp: now,
      ManagementAccountId: '111111111111',
      MaxAccounts: limits.accounts,
      FinalizedTimestamp: now,
      Places: 1,
      Attempts: 0,
    },
  ],
});

/** The worlds that the sandbox can be reset to, as they are at a time. */
export const worlds = { demo, empty: (): Rows => ({}) } as const satisfies Record<string, (now: number) => Rows>;

/** The name of a world. */
export type WorldName = keyof typeof worlds;

/** Sets up a world in an empty store. The row of settings tells from then on that the store is not new. */
export const populate = (writer: Writer, world: WorldName, now: number): Promise<void> =>
  commit(writer, { add: { ...worlds[world](now), settings: [{ Id: 'settings', ClockOffset: 0 }] } });

/** Makes a standalone account of a caller that nobody knows yet. */
export async function register(store: Store, { AccountId: Id, Partition }: Caller): Promise<void> {
  const isKnown = async (reader: Reader) => (await reader.get('accounts', Id)) !== undefined;
  if (await store.read(isKnown)) return;
  await store.write(async (writer) => (await isKnown(writer)) || writer.put('accounts', account({ Id, Partition })));
}
