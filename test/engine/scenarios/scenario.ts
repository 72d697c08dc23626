import type { Input, OperationName } from '../../../src/model/operations.ts';
import { accounts, type World } from '../../support/world.ts';

/** Breaks one rule in a world. */
export type Scenario = (world: World) => Promise<unknown>;

/** For every rule of every operation, in order: a piece of its sentence, and a world in which it alone is broken. */
export type Scenarios = Readonly<Record<OperationName, readonly (readonly [words: string, broken: Scenario])[]>>;

/** Takes permissions away from an account. */
export const deny = (world: World, AccountId: string, ...Deny: string[]) => world.bill.sandbox('PutPermissions', { AccountId, Deny });

/** The three rules that everything about the organization begins with. */
export const managed = <Name extends OperationName>(operation: Name, input: Input<Name>) =>
  [
    ['in an organization', (world: World) => world.juan.send(operation, input)],
    ['Only the management account', async (world: World) => (await world.join(accounts.juan), world.juan.send(operation, input))],
    [`organizations:${operation}`, async (world: World) => (await deny(world, accounts.bill, `organizations:${operation}`), world.bill.send(operation, input))],
  ] as const;

/** What continues another list than the one it is sent for. */
export const otherList = { NextToken: 'of another list' };
