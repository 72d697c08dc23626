import { inputLimits } from './input-limits.ts';

const handshakeId = { type: 'string', pattern: /^h-[0-9a-z]{8,32}$/ } as const;

/** The members of a request that is about one handshake. */
export const oneHandshake = { HandshakeId: { ...handshakeId, required: true } } as const;

/** The members of a request for a page. */
export const page = {
  NextToken: { type: 'string', max: 100_000 },
  MaxResults: { type: 'integer', min: 1, max: inputLimits.page },
} as const;

/** The members of a request for a page of handshakes. */
export const handshakeList = {
  Filter: {
    type: 'structure',
    members: {
      ActionType: {
        type: 'string',
        enum: ['INVITE', 'ENABLE_ALL_FEATURES', 'APPROVE_ALL_FEATURES', 'ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE', 'TRANSFER_RESPONSIBILITY'],
      },
      ParentHandshakeId: handshakeId,
    },
  },
  ...page,
} as const;

const tagPattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** The key of a tag. */
export const tagKey = { type: 'string', required: true, min: 1, max: inputLimits.tagKey, pattern: tagPattern } as const;

/** A list of tags. */
export const tags = {
  type: 'list',
  of: {
    type: 'structure',
    members: { Key: tagKey, Value: { type: 'string', required: true, max: inputLimits.tagValue, pattern: tagPattern } },
  },
} as const;
