import type { OrganizationsClient, SandboxOperations } from '../src/index.ts';

/** An account as the sandbox sees it. */
export type SandboxAccountDescription = SandboxOperations['DescribeAccount']['output']['Account'];

/** Every account of the sandbox, by id. */
export async function accounts(client: OrganizationsClient, signal: AbortSignal): Promise<readonly SandboxAccountDescription[]> {
  const { AccountIds } = await client.sandbox('DescribeSandbox', {}, { signal });
  const answers = await Promise.all(AccountIds.map((AccountId) => client.sandbox('DescribeAccount', { AccountId }, { signal })));
  return answers.map(({ Account }) => Account);
}
