import { isAccountId } from '../model/account-id.ts';
import { isEmailAddress } from '../model/email-address.ts';
import { exception } from '../model/exception.ts';
import type { Input, OperationName } from '../model/operations.ts';
import type { Exceptions } from '../model/service-exception.ts';
import type { Tag } from '../model/tag.ts';

interface Refinement<Given> {
  readonly about: string;
  readonly holds: (input: Given) => boolean;
  readonly Reason: Exceptions['InvalidInputException'];
}

const scriptLike = /<\s*\/?\s*script\b|javascript\s*:|<[^>]*\son\w+\s*=/i;

const oneFilter: Refinement<Input<'ListHandshakesForAccount'>> = {
  about: 'Filter',
  holds: ({ Filter }) => Filter?.ActionType === undefined || Filter.ParentHandshakeId === undefined,
  Reason: 'MAX_LIMIT_EXCEEDED_FILTER',
};

const ownTags: readonly Refinement<{ readonly Tags?: readonly Tag[] }>[] = [
  { about: 'Tags', holds: ({ Tags = [] }) => new Set(Tags.map(({ Key }) => Key)).size === Tags.length, Reason: 'DUPLICATE_TAG_KEY' },
  { about: 'Tags', holds: ({ Tags = [] }) => !Tags.some(({ Key }) => /^aws:/i.test(Key)), Reason: 'INVALID_SYSTEM_TAGS_PARAMETER' },
];

/** What a constraint on a single member cannot say, in the order in which it is checked. */
const refinements: { readonly [Name in OperationName]?: readonly Refinement<Input<Name>>[] } = {
  InviteAccountToOrganization: [
    { about: 'Target.Id', holds: ({ Target }) => Target.Type !== 'ACCOUNT' || isAccountId(Target.Id), Reason: 'INVALID_PATTERN' },
    { about: 'Target.Id', holds: ({ Target }) => Target.Type !== 'EMAIL' || isEmailAddress(Target.Id), Reason: 'INVALID_EMAIL_ADDRESS_TARGET' },
    { about: 'Notes', holds: ({ Notes = '' }) => !scriptLike.test(Notes), Reason: 'INVALID_PATTERN' },
    ...ownTags,
  ],
  CreateAccount: [
    { about: 'Email', holds: ({ Email }) => isEmailAddress(Email), Reason: 'INVALID_PATTERN' },
    { about: 'AccountName', holds: ({ AccountName }) => !scriptLike.test(AccountName), Reason: 'INVALID_PATTERN' },
    ...ownTags,
  ],
  TagResource: ownTags,
  ListHandshakesForAccount: [oneFilter],
  ListHandshakesForOrganization: [oneFilter],
};

/** Throws `InvalidInputException` for the first refinement that does not hold. */
export function refine<Name extends OperationName>(operation: Name, input: Input<Name>): void {
  const broken = refinements[operation]?.find(({ holds }) => !holds(input));
  if (broken) throw exception(['InvalidInputException', broken.Reason], broken.about);
}
