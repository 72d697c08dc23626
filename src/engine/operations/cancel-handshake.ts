import type { Input, Output } from '../../model/operations.ts';
import { close, closingRules, type InvitationFacts, loadInvitation, recipientAddress } from '../closing.ts';
import { established } from '../established.ts';
import { notify } from '../notices.ts';
import { operation } from '../operation.ts';
import { showHandshake } from '../show-handshake.ts';

interface Facts extends InvitationFacts {
  readonly recipient: string;
}

/** Withdraws an open invitation: its place comes back, and the invited account's owner is told. */
export const CancelHandshake = operation<Input<'CancelHandshake'>, Output<'CancelHandshake'>, Facts>({
  access: 'write',
  rules: closingRules('CancelHandshake'),

  async load(reader, input) {
    const facts = await loadInvitation(reader, input);
    return { ...facts, recipient: facts.handshake ? await recipientAddress(reader, facts.handshake) : '' };
  },

  decide({ facts, context }) {
    const organization = established(facts.organization);
    const handshake = close('CancelHandshake', established(facts.handshake), context.now, ['Places']);
    const addresses = { originator: context.caller.Email, recipient: facts.recipient };
    return {
      output: { Handshake: showHandshake(handshake, context.now) },
      add: { emails: notify('CancelHandshake', handshake.Id, addresses, context) },
      put: { handshakes: [handshake], organizations: [{ ...organization, Places: organization.Places - 1 }] },
    };
  },
});
