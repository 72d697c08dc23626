import { expect } from '@open-wc/testing';
import type { Constraint } from '../../src/model/constraint.ts';
import type { Input, OperationName } from '../../src/model/operations.ts';
import { operations } from '../support/operations.ts';
import { rawAnswer, rawRequest } from '../support/raw.ts';
import { stores } from '../support/stores.ts';
import { createWorld } from '../support/world.ts';

/** An input of every operation that meets all of its constraints, with every member that there is. */
const valid: { readonly [Name in OperationName]: Input<Name> } = {
  InviteAccountToOrganization: { Target: { Type: 'EMAIL', Id: 'juan@example.com' }, Notes: 'Hello', Tags: [{ Key: 'a', Value: '' }] },
  ListHandshakesForOrganization: { Filter: { ActionType: 'INVITE' }, MaxResults: 20 },
  ListHandshakesForAccount: { Filter: { ParentHandshakeId: 'h-00000000' }, MaxResults: 1 },
  DescribeHandshake: { HandshakeId: 'h-00000000' },
  AcceptHandshake: { HandshakeId: 'h-00000000' },
  DeclineHandshake: { HandshakeId: 'h-00000000' },
  CancelHandshake: { HandshakeId: 'h-00000000' },
  DescribeOrganization: {},
  ListAccounts: { MaxResults: 20 },
  DescribeAccount: { AccountId: '111111111111' },
  CreateOrganization: { FeatureSet: 'ALL' },
  DeleteOrganization: {},
  EnableAllFeatures: {},
  LeaveOrganization: {},
  RemoveAccountFromOrganization: { AccountId: '111111111111' },
  CreateAccount: { Email: 'new@example.com', AccountName: 'New', RoleName: 'Role', IamUserAccessToBilling: 'ALLOW', Tags: [{ Key: 'a', Value: '' }] },
  DescribeCreateAccountStatus: { CreateAccountRequestId: 'car-00000000' },
  ListRoots: { MaxResults: 20 },
  ListParents: { ChildId: '111111111111', MaxResults: 20 },
  ListTagsForResource: { ResourceId: '111111111111' },
  TagResource: { ResourceId: '111111111111', Tags: [{ Key: 'a', Value: '' }] },
  UntagResource: { ResourceId: '111111111111', TagKeys: ['a'] },
};

type Path = readonly (string | number)[];

/** Every member that an operation names, with the way to it. */
function* members(constraint: Constraint, path: Path = []): Generator<readonly [Path, Constraint]> {
  if (path.length > 0) yield [path, constraint];
  if (constraint.type === 'structure') for (const [name, member] of Object.entries(constraint.members)) yield* members(member, [...path, name]);
  if (constraint.type === 'list') yield* members(constraint.of, [...path, 0]);
}

/** Values that break a constraint, with what is answered to each. */
function* violations(constraint: Constraint, inList: boolean): Generator<readonly [what: string, value: unknown, ...answer: string[]]> {
  const { type, required, reasons } = constraint;
  const invalid = 'InvalidInputException';
  if (inList) yield ['null', null, invalid, 'INVALID_LIST_MEMBER'];
  else if (required) yield ['absent', undefined, invalid, reasons?.required ?? 'INPUT_REQUIRED'];
  yield ['of the wrong type', type === 'boolean' ? 1 : true, 'SerializationException'];
  if (type === 'integer') {
    yield ['too small', (constraint.min ?? 0) - 1, invalid, 'MIN_VALUE_EXCEEDED'];
    yield ['too large', (constraint.max ?? 0) + 1, invalid, 'MAX_VALUE_EXCEEDED'];
  }
  if (type === 'string') {
    if (constraint.enum) yield ['none of the values', 'SOMETHING_ELSE', invalid, reasons?.enum ?? 'INVALID_ENUM'];
    else if (constraint.pattern) yield ['not of the pattern', '\u0000', invalid, reasons?.pattern ?? 'INVALID_PATTERN'];
    if (constraint.max !== undefined) yield ['too long', 'x'.repeat(constraint.max + 1), invalid, 'MAX_LENGTH_EXCEEDED'];
    if (constraint.min === 1) yield ['empty', '', invalid, 'MIN_LENGTH_EXCEEDED'];
  }
}

/** A copy of a value with something else at the end of a path. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((member: unknown, index) => (index === step ? replaced(member, rest, by) : member));
  const members = Object(value) as Record<string, unknown>; // plain JSON
  return { ...members, [step]: replaced(members[step], rest, by) };
}

for (const [storeName, createStore] of Object.entries(stores))
  describe(`the constraints of every operation, over the wire and the ${storeName} store`, () => {
    for (const [operation, input] of Object.entries(operations)) {
      const send = (input: unknown) =>
        rawAnswer(createWorld(createStore()).adapter, rawRequest(JSON.stringify(input), { 'x-amz-target': `AWSOrganizationsV20161128.${operation}` }));

      it(`${operation}: the valid input is not refused for its shape`, async () => {
        const [, exception] = await send(valid[operation as OperationName]);
        expect(exception).not.to.be.oneOf(['InvalidInputException', 'SerializationException']);
      });

      for (const [path, member] of members({ type: 'structure', members: input.members }))
        for (const [what, value, ...answer] of violations(member, typeof path.at(-1) === 'number'))
          it(`${operation}: ${path.join('.')} ${what}: ${answer.join(', ')}`, async () => {
            const input = replaced(valid[operation as OperationName], path, value);
            expect(await send(input)).to.deep.equal([400, ...answer]);
          });
    }
  });
