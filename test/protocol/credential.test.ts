import { expect } from '@open-wc/testing';
import { decodeCredential } from '../../src/protocol/decode-credential.ts';
import { encodeCredential } from '../../src/protocol/encode-credential.ts';

const header = (scope: string) => `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00`;

const callers: readonly (readonly [string, string | undefined, string?])[] = [
  [header('111111111111/20161213/us-east-1/organizations/aws4_request'), '111111111111', 'aws'],
  [header('012345678901/20161213/eu-central-1/organizations/aws4_request'), '012345678901', 'aws'],
  [header('AKIA111111111111/20161213/us-east-1/organizations/aws4_request'), '111111111111', 'aws'],
  [header('ASIA111111111111/20161213/us-east-1/organizations/aws4_request'), '111111111111', 'aws'],
  [header('111111111111/20161213/cn-northwest-1/organizations/aws4_request'), '111111111111', 'aws-cn'],
  [header('111111111111/20161213/us-gov-west-1/organizations/aws4_request'), '111111111111', 'aws-us-gov'],
  [header('111111111111/20161213/us-isob-east-1/organizations/aws4_request'), '111111111111', 'aws-iso-b'],
  [header('111111111111/20161213/us-iso-east-1/organizations/aws4_request'), '111111111111', 'aws-iso'],
  [header('111111111111/20161213/us-east-1/s3/aws4_request'), undefined],
  [header('AKIDEXAMPLE/20161213/us-east-1/organizations/aws4_request'), undefined],
  [header('1111111111112/20161213/us-east-1/organizations/aws4_request'), undefined],
  ['Bearer 111111111111', undefined],
  ['', undefined],
];

describe('the credential scope', () => {
  for (const [authorization, AccountId, Partition] of callers)
    it(`${authorization || 'an empty header'}: ${AccountId ?? 'nobody'}`, () => {
      expect(decodeCredential(authorization)).to.deep.equal(AccountId === undefined ? undefined : { AccountId, Partition });
    });

  it('what the client writes, the server reads', () => {
    expect(decodeCredential(encodeCredential('111111111111', 'cn-north-1'))).to.deep.equal({ AccountId: '111111111111', Partition: 'aws-cn' });
  });
});
