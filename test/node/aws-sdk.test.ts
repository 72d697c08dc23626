import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import {
  AcceptHandshakeCommand,
  CancelHandshakeCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  DeclineHandshakeCommand,
  DeleteOrganizationCommand,
  DescribeAccountCommand,
  DescribeCreateAccountStatusCommand,
  DescribeHandshakeCommand,
  DescribeOrganizationCommand,
  DuplicateHandshakeException,
  EnableAllFeaturesCommand,
  HandshakeAlreadyInStateException,
  HandshakeConstraintViolationException,
  HandshakeNotFoundException,
  InvalidInputException,
  InviteAccountToOrganizationCommand,
  LeaveOrganizationCommand,
  ListAccountsCommand,
  ListParentsCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListHandshakesForAccount,
  paginateListHandshakesForOrganization,
  RemoveAccountFromOrganizationCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-organizations';
import { startEndpoint } from './support/endpoint.ts';

let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
before(async () => void (endpoint = await startEndpoint({ world: 'demo', strict: true })));
after(() => endpoint.stop());

const as = (accessKeyId: string) =>
  new OrganizationsClient({ endpoint: endpoint.url, region: 'us-east-1', credentials: { accessKeyId, secretAccessKey: 'of no importance' } });

const bill = () => as('111111111111');
const juan = () => as('222222222222');
const invite = (Id: string) =>
  bill().send(new InviteAccountToOrganizationCommand({ Target: { Type: Id.includes('@') ? 'EMAIL' : 'ACCOUNT', Id } }));

it('invites, lists, describes and accepts', async () => {
  const { Handshake } = await bill().send(
    new InviteAccountToOrganizationCommand({
      Target: { Type: 'EMAIL', Id: 'juan@example.com' },
      Notes: 'Grüße, 你好',
      Tags: [{ Key: 'team', Value: '' }],
    }),
  );
  assert.equal(Handshake?.State, 'OPEN');
  assert.ok(Handshake.ExpirationTimestamp instanceof Date && Handshake.RequestedTimestamp instanceof Date);
  assert.equal(Handshake.ExpirationTimestamp.getTime() - Handshake.RequestedTimestamp.getTime(), 1_296_000_000);
  assert.equal(Handshake.Resources?.at(-1)?.Value, 'Grüße, 你好');

  const received = [];
  for await (const page of paginateListHandshakesForAccount({ client: juan() }, {})) received.push(...(page.Handshakes ?? []));
  assert.deepEqual(received, [Handshake]);

  const HandshakeId = Handshake.Id;
  assert.deepEqual((await juan().send(new DescribeHandshakeCommand({ HandshakeId }))).Handshake, Handshake);
  assert.equal((await juan().send(new AcceptHandshakeCommand({ HandshakeId }))).Handshake?.State, 'ACCEPTED');
  await assert.rejects(juan().send(new AcceptHandshakeCommand({ HandshakeId })), HandshakeAlreadyInStateException);

  const { Organization } = await juan().send(new DescribeOrganizationCommand({}));
  assert.equal(Organization?.MasterAccountEmail, 'bill@example.com');
  const { Accounts } = await bill().send(new ListAccountsCommand({}));
  assert.deepEqual(
    Accounts?.map(({ Id, JoinedMethod }) => [Id, JoinedMethod]),
    [
      ['111111111111', 'INVITED'],
      ['222222222222', 'INVITED'],
    ],
  );
});

it('pages with its paginator, each handshake once, the newest first', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await invite(`${name}-paged@example.com`);
  const seen = [];
  const pages = paginateListHandshakesForOrganization({ client: bill(), pageSize: 2 }, { Filter: { ActionType: 'INVITE' } });
  for await (const { Handshakes } of pages) seen.push(...(Handshakes ?? []));
  const paged = seen.filter(({ Parties }) => Parties?.[1]?.Id?.includes('-paged@'));
  assert.deepEqual(
    paged.map(({ Parties }) => Parties?.[1]?.Id?.[0]),
    ['e', 'd', 'c', 'b', 'a'],
  );
  for (const { Id } of paged) await bill().send(new CancelHandshakeCommand({ HandshakeId: Id }));
});

it('receives its typed exceptions, with Reason, status and request id', async () => {
  const { Handshake } = await invite('333333333333');
  await assert.rejects(invite('susan@example.com'), DuplicateHandshakeException);
  await as('333333333333').send(new DeclineHandshakeCommand({ HandshakeId: Handshake?.Id }));

  await assert.rejects(invite('555555555555'), (error) => {
    assert.ok(error instanceof HandshakeConstraintViolationException);
    assert.equal(error.Reason, 'ORGANIZATION_FROM_DIFFERENT_SELLER_OF_RECORD');
    assert.match(error.message, /seller/);
    assert.equal(error.$metadata.httpStatusCode, 400);
    assert.match(error.$metadata.requestId ?? '', /^[0-9a-f-]{36}$/);
    return true;
  });
  await assert.rejects(
    invite('not an address@'),
    (error) => error instanceof InvalidInputException && error.Reason === 'INVALID_EMAIL_ADDRESS_TARGET',
  );
  await assert.rejects(bill().send(new DescribeHandshakeCommand({ HandshakeId: 'h-00000000' })), HandshakeNotFoundException);
  await assert.rejects(as('999999999999').send(new ListAccountsCommand({})), { name: 'UnrecognizedClientException' });
});

it('runs an organization from its creation to its deletion', async () => {
  const susan = as('333333333333');
  const anika = as('444444444444');
  const { Organization } = await susan.send(new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }));
  assert.equal(Organization?.FeatureSet, 'CONSOLIDATED_BILLING');

  const { CreateAccountStatus } = await susan.send(new CreateAccountCommand({ Email: 'new@example.com', AccountName: 'New' }));
  assert.equal(CreateAccountStatus?.State, 'IN_PROGRESS');
  const ended = await susan.send(new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: CreateAccountStatus.Id }));
  assert.equal(ended.CreateAccountStatus?.State, 'SUCCEEDED');
  assert.ok(ended.CreateAccountStatus.CompletedTimestamp instanceof Date);
  const created = ended.CreateAccountStatus.AccountId;
  assert.equal((await susan.send(new DescribeAccountCommand({ AccountId: created }))).Account?.JoinedMethod, 'CREATED');

  const [root] = (await susan.send(new ListRootsCommand({}))).Roots ?? [];
  assert.deepEqual((await susan.send(new ListParentsCommand({ ChildId: created }))).Parents, [{ Id: root?.Id, Type: 'ROOT' }]);
  await susan.send(new TagResourceCommand({ ResourceId: created, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b', Value: '' }] }));
  await susan.send(new UntagResourceCommand({ ResourceId: created, TagKeys: ['a'] }));
  assert.deepEqual((await susan.send(new ListTagsForResourceCommand({ ResourceId: created }))).Tags, [{ Key: 'b', Value: '' }]);

  const { Handshake } = await susan.send(new InviteAccountToOrganizationCommand({ Target: { Type: 'ACCOUNT', Id: '444444444444' } }));
  await anika.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
  const { Handshake: request } = await susan.send(new EnableAllFeaturesCommand({}));
  assert.equal(request?.State, 'REQUESTED');
  await anika.send(new LeaveOrganizationCommand({}));
  await susan.send(new AcceptHandshakeCommand({ HandshakeId: request.Id }));
  assert.equal((await susan.send(new DescribeOrganizationCommand({}))).Organization?.FeatureSet, 'ALL');

  await assert.rejects(susan.send(new RemoveAccountFromOrganizationCommand({ AccountId: created })), { name: 'ConstraintViolationException', Reason: 'WAIT_PERIOD_ACTIVE' });
  await assert.rejects(susan.send(new DeleteOrganizationCommand({})), { name: 'OrganizationNotEmptyException' });
  const priya = as('555555555555');
  await priya.send(new CreateOrganizationCommand({}));
  await priya.send(new DeleteOrganizationCommand({}));
  await assert.rejects(priya.send(new DescribeOrganizationCommand({})), { name: 'AWSOrganizationsNotInUseException' });
});
