import type { Input, Output } from '../../model/operations.ts';
import { close, closingRules, type InvitationFacts, loadInvitation } from '../closing.ts';
import { established } from '../established.ts';
import { notify } from '../notices.ts';
import { operation } from '../operation.ts';
import { showHandshake } from '../show-handshake.ts';

/** Turns an invitation down: its place comes back, and the management account's owner is told. */
export const DeclineHandshake = operation<Input<'DeclineHandshake'>, Output<'DeclineHandshake'>, InvitationFacts>({
  access: 'write',
  rules: closingRules('DeclineHandshake'),
  load: loadInvitation,

  decide({ facts, context }) {
    const organization = established(facts.organization);
    const handshake = close('DeclineHandshake', established(facts.handshake), context.now, ['Places']);
    const addresses = { originator: established(facts.management).Email, recipient: context.caller.Email };
    return {
      output: { Handshake: showHandshake(handshake, context.now) },
      add: { emails: notify('DeclineHandshake', handshake.Id, addresses, context) },
      put: { handshakes: [handshake], organizations: [{ ...organization, Places: organization.Places - 1 }] },
    };
  },
});
