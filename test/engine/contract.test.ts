import { expect } from '@open-wc/testing';
import { indexes } from '../../src/engine/store.ts';
import { messages } from '../../src/model/messages.ts';
import { tables } from '../../src/store/schema.ts';
import { modelledErrors } from '../fixtures/modelled-errors.ts';
import { operations } from '../support/operations.ts';

describe("the engine's tables", () => {
  for (const [name, { rules }] of Object.entries(operations))
    it(`${name} throws nothing that AWS's model does not list for it`, () => {
      for (const { otherwise } of rules) expect(modelledErrors[name]).to.include(otherwise[0]);
    });

  it('every operation has a rule for the permission of its own name', () => {
    for (const [name, { rules }] of Object.entries(operations))
      expect(rules.map(({ rule }) => rule), name).to.include(`The caller's policies allow organizations:${name}.`);
  });

  it('every sentence says what happened and what to do: it ends as one, and names no handshake', () => {
    for (const [key, sentence] of Object.entries(messages)) {
      expect(sentence, key).to.match(/^[A-Z].{20,}\.$/);
      expect(sentence, key).not.to.match(/\bhandshakes?\b/i);
    }
  });

  it('every index belongs to a table of the schema', () => {
    for (const { table } of Object.values(indexes)) expect(tables).to.include(table);
  });
});
