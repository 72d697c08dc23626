import { expect } from '@open-wc/testing';
import type { OperationName } from '../../src/model/operations.ts';
import { operations } from '../support/operations.ts';
import { refusalOf } from '../support/refusal.ts';
import { stores } from '../support/stores.ts';
import { createWorld } from '../support/world.ts';
import { handshakes } from './scenarios/handshakes.ts';
import { organizations } from './scenarios/organizations.ts';
import type { Scenarios } from './scenarios/scenario.ts';

const scenarios: Scenarios = { ...handshakes, ...organizations };

for (const [storeName, createStore] of Object.entries(stores))
  describe(`the rules over the ${storeName} store`, () => {
    for (const [operation, rows] of Object.entries(scenarios))
      for (const [index, [words, broken]] of rows.entries())
        it(`${operation} ${index + 1}: … ${words} …`, async () => {
          const rule = operations[operation as OperationName].rules[index];
          expect(rule?.rule, 'the scenarios stand in the order of the rules').to.include(words);
          expect(rule?.source).to.have.length.above(5);
          expect(await refusalOf(broken(createWorld(createStore())))).to.deep.equal([...(rule?.otherwise ?? [])]);
        });

    for (const operation of Object.keys(scenarios) as OperationName[])
      it(`${operation} has a scenario for each of its rules`, () => {
        expect(scenarios[operation].length).to.equal(operations[operation].rules.length);
      });
  });
