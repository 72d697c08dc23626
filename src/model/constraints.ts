import { limits } from './limits.ts';
import type { OperationName } from './operations.ts';
import type { Exceptions } from './service-exception.ts';

type InvalidInput = Exceptions['InvalidInputException'];

interface Common {
  readonly required?: true;
  /** Where the service was seen to give another Reason than the constraint's own. */
  readonly reasons?: { readonly required?: InvalidInput; readonly enum?: InvalidInput; readonly pattern?: InvalidInput };
}

/** A text with its length in code points. */
export interface StringConstraint extends Common {
  readonly type: 'string';
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly enum?: readonly string[];
}

/** A number, whole unless told otherwise, within bounds. */
export interface NumberConstraint extends Common {
  readonly type: 'integer' | 'number';
  readonly min?: number;
  readonly max?: number;
}

/** A list whose members all meet one constraint. */
export interface ListConstraint extends Common {
  readonly type: 'list';
  readonly of: Constraint;
}

/** An object; members that it does not name are ignored. */
export interface StructureConstraint extends Common {
  readonly type: 'structure';
  readonly members: Readonly<Record<string, Constraint>>;
}

/** What a value must be like. */
export type Constraint = StringConstraint | NumberConstraint | ListConstraint | StructureConstraint | ({ readonly type: 'boolean' } & Common);

const tagPattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

const tag = {
  type: 'structure',
  members: {
    Key: { type: 'string', required: true, min: 1, max: limits.tagKey, pattern: tagPattern },
    Value: { type: 'string', required: true, max: limits.tagValue, pattern: tagPattern },
  },
} as const;

const accountId = { type: 'string', pattern: /^\d{12}$/, required: true } as const;

const tags = { type: 'list', of: tag } as const;

const resourceId = {
  type: 'string',
  required: true,
  max: 130,
  pattern: /^(r-[0-9a-z]{4,32}|\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|p-[0-9a-zA-Z_]{8,128}|rp-[0-9a-zA-Z_]{4,128}|rt-[0-9a-zA-Z_]{8,32})$/,
} as const;

const nothing = { type: 'structure', members: {} } as const;

const handshakeId = { type: 'string', pattern: /^h-[0-9a-z]{8,32}$/ } as const;

const page = {
  NextToken: { type: 'string', max: 100_000 },
  MaxResults: { type: 'integer', min: 1, max: limits.page },
} as const;

const oneHandshake = { type: 'structure', members: { HandshakeId: { ...handshakeId, required: true } } } as const;

const listHandshakes = {
  type: 'structure',
  members: {
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
  },
} as const;

/** What every operation takes, from AWS's API model. Members are checked in the order in which they stand here. */
export const constraints = {
  InviteAccountToOrganization: {
    type: 'structure',
    members: {
      Target: {
        type: 'structure',
        required: true,
        reasons: { required: 'INVALID_PATTERN' },
        members: {
          Type: {
            type: 'string',
            required: true,
            enum: ['ACCOUNT', 'EMAIL'],
            reasons: { required: 'INVALID_PARTY_TYPE_TARGET', enum: 'INVALID_PARTY_TYPE_TARGET' },
          },
          Id: { type: 'string', required: true, min: 1, max: 64 },
        },
      },
      Notes: { type: 'string', max: limits.notes },
      Tags: tags,
    },
  },
  ListHandshakesForOrganization: listHandshakes,
  ListHandshakesForAccount: listHandshakes,
  DescribeHandshake: oneHandshake,
  AcceptHandshake: oneHandshake,
  DeclineHandshake: oneHandshake,
  CancelHandshake: oneHandshake,
  DescribeOrganization: nothing,
  CreateOrganization: { type: 'structure', members: { FeatureSet: { type: 'string', enum: ['ALL', 'CONSOLIDATED_BILLING'] } } },
  DeleteOrganization: nothing,
  EnableAllFeatures: nothing,
  LeaveOrganization: nothing,
  RemoveAccountFromOrganization: { type: 'structure', members: { AccountId: accountId } },
  CreateAccount: {
    type: 'structure',
    members: {
      Email: { type: 'string', required: true, min: 6, max: 64, pattern: /^[^\s@]+@(?=[^\s@]+$)[^\s@]+\.[^\s@]+$/ }, // the lookahead keeps it linear
      AccountName: { type: 'string', required: true, min: 1, max: 50, pattern: /^[\u0020-\u007E]*$/, reasons: { pattern: 'INVALID_FULL_NAME_TARGET' } },
      RoleName: { type: 'string', max: 64, pattern: /^[\w+=,.@-]{1,64}$/, reasons: { pattern: 'INVALID_ROLE_NAME' } },
      IamUserAccessToBilling: { type: 'string', enum: ['ALLOW', 'DENY'] },
      Tags: tags,
    },
  },
  DescribeCreateAccountStatus: {
    type: 'structure',
    members: { CreateAccountRequestId: { type: 'string', required: true, pattern: /^car-[a-z0-9]{8,32}$/ } },
  },
  DescribeAccount: { type: 'structure', members: { AccountId: accountId } },
  ListRoots: { type: 'structure', members: page },
  ListParents: {
    type: 'structure',
    members: { ChildId: { type: 'string', required: true, pattern: /^(\d{12}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$/ }, ...page },
  },
  ListTagsForResource: { type: 'structure', members: { ResourceId: resourceId, NextToken: page.NextToken } },
  TagResource: { type: 'structure', members: { ResourceId: resourceId, Tags: { ...tags, required: true } } },
  UntagResource: {
    type: 'structure',
    members: { ResourceId: resourceId, TagKeys: { type: 'list', required: true, of: tag.members.Key } },
  },
  ListAccounts: { type: 'structure', members: page },
} as const satisfies Record<OperationName, StructureConstraint>;
