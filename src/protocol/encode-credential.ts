/**
 * Writes an `Authorization` header whose credential scope names the calling account. It carries no signature:
 * only a server that takes the account's word for it, such as ours, accepts it.
 */
export const encodeCredential = (accountId: string, region: string): string =>
  `AWS4-HMAC-SHA256 Credential=${accountId}/19700101/${region}/organizations/aws4_request, SignedHeaders=host, Signature=unsigned`;
