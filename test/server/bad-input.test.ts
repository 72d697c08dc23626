import { expect } from '@open-wc/testing';
import { stores } from '../support/stores.ts';
import { rawAnswer, rawRequest } from '../support/raw.ts';
import { createWorld, type World } from '../support/world.ts';

const target = (operation: string) => ({ 'x-amz-target': `AWSOrganizationsV20161128.${operation}` });
const invite = (input: unknown) => rawRequest(JSON.stringify(input), target('InviteAccountToOrganization'));
const withTags = (Tags: unknown) => invite({ Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Tags });
const describeHandshake = (input: unknown) => rawRequest(JSON.stringify(input), target('DescribeHandshake'));
const list = (input: unknown) => rawRequest(JSON.stringify(input));

const invalid = (Reason: string) => [400, 'InvalidInputException', Reason];
const unreadable = [400, 'SerializationException'];
const unknown = [400, 'UnknownOperationException'];

const emoji = '\u{1f600}';

/** What is sent, and what comes back: the Reasons of the API model, and those that the live service was seen to give. */
const refused: readonly (readonly [string, () => Request, readonly unknown[]])[] = [
  ['malformed JSON', () => rawRequest('{"Filter":'), unreadable],
  ['a body that is a list', () => rawRequest('[]'), unreadable],
  ['a body that is null', () => rawRequest('null'), unreadable],
  ['a body that is text', () => rawRequest('"text"'), unreadable],
  ['an unknown operation', () => rawRequest('{}', target('CloseEverything')), unknown],
  ['an operation named constructor', () => rawRequest('{}', target('constructor')), unknown],
  ['an operation named __proto__', () => rawRequest('{}', target('__proto__')), unknown],
  ['a sandbox operation named toString', () => rawRequest('{}', { 'x-amz-target': 'OrgInvitationsSandbox.toString' }), unknown],
  ['another service', () => rawRequest('{}', { 'x-amz-target': 'DynamoDB_20120810.ListTables' }), unknown],
  ['no target', () => rawRequest('{}', { 'x-amz-target': '' }), unknown],
  ['no authorization', () => rawRequest('{}', { authorization: '' }), [400, 'MissingAuthenticationTokenException']],
  ['an authorization without an account', () => rawRequest('{}', { authorization: 'Bearer abc' }), [400, 'IncompleteSignatureException']],
  ['an account that nobody has', () => rawRequest('{}', credential('999999999999', 'us-east-1')), [400, 'UnrecognizedClientException']],
  ['a known account in another partition', () => rawRequest('{}', credential('111111111111', 'cn-northwest-1')), [400, 'UnrecognizedClientException']],
  ['an invitation of nobody', () => invite({}), invalid('INVALID_PATTERN')],
  ['a target that is null', () => invite({ Target: null }), invalid('INVALID_PATTERN')],
  ['a target without members', () => invite({ Target: {} }), invalid('INVALID_PARTY_TYPE_TARGET')],
  ['a target of type ORGANIZATION', () => invite({ Target: { Type: 'ORGANIZATION', Id: 'o-exampleorgid' } }), invalid('INVALID_PARTY_TYPE_TARGET')],
  ['a target of an unknown type', () => invite({ Target: { Type: 'PHONE', Id: '1' } }), invalid('INVALID_PARTY_TYPE_TARGET')],
  ['a target without an id', () => invite({ Target: { Type: 'EMAIL' } }), invalid('INPUT_REQUIRED')],
  ['a target with an empty id', () => invite({ Target: { Type: 'EMAIL', Id: '' } }), invalid('MIN_LENGTH_EXCEEDED')],
  ['a target with too long an id', () => invite({ Target: { Type: 'EMAIL', Id: `${'a'.repeat(60)}@b.example` } }), invalid('MAX_LENGTH_EXCEEDED')],
  ['an account id of 11 digits', () => invite({ Target: { Type: 'ACCOUNT', Id: '12345678901' } }), invalid('INVALID_PATTERN')],
  ['an account id with letters', () => invite({ Target: { Type: 'ACCOUNT', Id: '12345678901x' } }), invalid('INVALID_PATTERN')],
  ['an account id that is a number', () => invite({ Target: { Type: 'ACCOUNT', Id: 222222222222 } }), unreadable],
  ['an address without a host', () => invite({ Target: { Type: 'EMAIL', Id: 'juan@' } }), invalid('INVALID_EMAIL_ADDRESS_TARGET')],
  ['an address with a space', () => invite({ Target: { Type: 'EMAIL', Id: 'ju an@example.com' } }), invalid('INVALID_EMAIL_ADDRESS_TARGET')],
  ['notes of 1,025 characters', () => invite({ Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes: 'x'.repeat(1025) }), invalid('MAX_LENGTH_EXCEEDED')],
  ['notes of 1,025 emoji', () => invite({ Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes: emoji.repeat(1025) }), invalid('MAX_LENGTH_EXCEEDED')],
  ['notes that are a script', () => invite({ Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes: '<script>1</script>' }), invalid('INVALID_PATTERN')],
  ['the same tag key twice', () => withTags([{ Key: 'a', Value: '1' }, { Key: 'a', Value: '2' }]), invalid('DUPLICATE_TAG_KEY')],
  ['a reserved tag key', () => withTags([{ Key: 'AWS:team', Value: '1' }]), invalid('INVALID_SYSTEM_TAGS_PARAMETER')],
  ['a tag without a value', () => withTags([{ Key: 'a' }]), invalid('INPUT_REQUIRED')],
  ['a tag whose value is null', () => withTags([{ Key: 'a', Value: null }]), invalid('INPUT_REQUIRED')],
  ['a tag with an empty key', () => withTags([{ Key: '', Value: '' }]), invalid('MIN_LENGTH_EXCEEDED')],
  ['a tag key of 129 characters', () => withTags([{ Key: 'k'.repeat(129), Value: '' }]), invalid('MAX_LENGTH_EXCEEDED')],
  ['a tag value of 257 characters', () => withTags([{ Key: 'k', Value: 'v'.repeat(257) }]), invalid('MAX_LENGTH_EXCEEDED')],
  ['a tag with a control character', () => withTags([{ Key: 'a\u0000', Value: '' }]), invalid('INVALID_PATTERN')],
  ['a tag that is null', () => withTags([null]), invalid('INVALID_LIST_MEMBER')],
  ['501 tags', () => withTags(Array.from({ length: 501 }, (_, index) => ({ Key: `k${index}`, Value: '' }))), invalid('MAX_LENGTH_EXCEEDED')],
  ['a body of 262,145 characters', () => rawRequest(JSON.stringify({ padding: 'x'.repeat(262_131) })), unreadable],
  ['an account name that is a script', () => rawRequest(JSON.stringify({ Email: 'new@example.com', AccountName: '<script>1</script>' }), target('CreateAccount')), invalid('INVALID_PATTERN')],
  ['tags that are an object', () => withTags({ Key: 'a', Value: '' }), unreadable],
  ['no handshake id', () => describeHandshake({}), invalid('INPUT_REQUIRED')],
  ['an empty handshake id', () => describeHandshake({ HandshakeId: '' }), invalid('INVALID_PATTERN')],
  ['a malformed handshake id', () => describeHandshake({ HandshakeId: 'h-UPPER' }), invalid('INVALID_PATTERN')],
  ['a handshake id that is too long', () => describeHandshake({ HandshakeId: `h-${'a'.repeat(33)}` }), invalid('INVALID_PATTERN')],
  ['a handshake id that nobody has', () => describeHandshake({ HandshakeId: 'h-0123456789abcdef0123456789abcdef' }), [400, 'HandshakeNotFoundException']],
  ['both filters', () => list({ Filter: { ActionType: 'INVITE', ParentHandshakeId: 'h-00000000' } }), invalid('MAX_LIMIT_EXCEEDED_FILTER')],
  ['an unknown action', () => list({ Filter: { ActionType: 'SMILE' } }), invalid('INVALID_ENUM')],
  ['a page of 0', () => list({ MaxResults: 0 }), invalid('MIN_VALUE_EXCEEDED')],
  ['a page of 21', () => list({ MaxResults: 21 }), invalid('MAX_VALUE_EXCEEDED')],
  ['a page of one and a half', () => list({ MaxResults: 1.5 }), unreadable],
  ['a page of "3"', () => list({ MaxResults: '3' }), unreadable],
  ['a token of another list', () => list({ NextToken: 'of another list' }), invalid('INVALID_NEXT_TOKEN')],
  ['a token of 100,001 characters', () => list({ NextToken: 'x'.repeat(100_001) }), invalid('MAX_LENGTH_EXCEEDED')],
];

function credential(account: string, region: string) {
  return { authorization: `AWS4-HMAC-SHA256 Credential=${account}/20161213/${region}/organizations/aws4_request, SignedHeaders=host, Signature=00` };
}

for (const [storeName, createStore] of Object.entries(stores))
  describe(`bad input over the ${storeName} store`, () => {
    let world: World;
    beforeEach(() => {
      world = createWorld(createStore());
    });

    for (const [what, request, answer] of refused)
      it(`${what}: ${answer.slice(1).join(', ')}, and nothing is written`, async () => {
        expect(await rawAnswer(world.adapter, request())).to.deep.equal(answer);
        expect(await world.sent()).to.deep.equal([]);
        expect(await world.emails()).to.deep.equal([]);
      });
  });

describe('good input', () => {
  const accepted: readonly (readonly [string, () => Request])[] = [
    ['an empty body', () => rawRequest('')],
    ['members that nobody knows', () => rawRequest('{"__proto__":{"a":1},"Unknown":1}')],
    ['members that are null', () => list({ Filter: null, MaxResults: null })],
    ['1,024 emoji', () => invite({ Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes: emoji.repeat(1024) })],
    ['50 tags, one of them empty', () => withTags(Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' })))],
    [
    '50 tags of the longest letters, escaped as the AWS CLI does it',
    () =>
      rawRequest(
        JSON.stringify({
          Target: { Type: 'EMAIL', Id: 'juan@example.com' },
          Tags: Array.from({ length: 50 }, (_, index) => ({ Key: String.fromCodePoint(0x10400 + index).repeat(128), Value: '\u{10428}'.repeat(256) })),
        }).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        target('InviteAccountToOrganization'),
      ),
  ],
  ['an access key that wraps the account', () => rawRequest('{}', credential('AKIA111111111111', 'eu-west-1'))],
  ];
  for (const [what, request] of accepted)
    it(what, async () => {
      expect(await rawAnswer(createWorld().adapter, request())).to.deep.equal([200]);
    });

  it('every answer carries a request id, a date and the content type', async () => {
    for (const body of ['{}', '{']) {
      const { headers } = await createWorld().adapter.fetch(rawRequest(body));
      expect(headers.get('x-amzn-requestid')).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
      expect(Date.parse(headers.get('date') ?? '')).to.equal(1481656459000);
      expect(headers.get('content-type')).to.equal('application/x-amz-json-1.1');
    }
  });

  it('an answer without members is an empty body', async () => {
    const { adapter } = createWorld();
    const response = await adapter.fetch(rawRequest('{}', { 'x-amz-target': 'OrgInvitationsSandbox.Reset' }));
    expect([response.status, await response.text()]).to.deep.equal([200, '']);
  });
});
