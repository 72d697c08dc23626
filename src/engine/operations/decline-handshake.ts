import type { Input, Output } from '../../model/operations.ts';
import { oneHandshake } from '../../model/shapes.ts';
import { close, closingRules, type InvitationFacts, loadInvitation, placeBack } from '../closing.ts';
import { established } from '../established.ts';
import { notify } from '../notices.ts';
import { operation } from '../operation.ts';
import { showHandshake } from '../show-handshake.ts';

/** Turns an invitation down: its place comes back, and the management account's owner is told. */
export const DeclineHandshake = operation<Input<'DeclineHandshake'>, Output<'DeclineHandshake'>, InvitationFacts>({
  access: 'write',
  members: oneHandshake,
  rules: closingRules('DeclineHandshake'),
  load: loadInvitation,

  decide({ facts, context }) {
    const declined = established(facts.handshake);
    const handshake = close('DeclineHandshake', declined, context.now, ['Places']);
    const addresses = { originator: established(facts.management).Email, recipient: context.caller.Email };
    return {
      output: { Handshake: showHandshake(handshake, context.now) },
      add: { emails: handshake.Action === 'INVITE' ? notify('DeclineHandshake', handshake.Id, addresses, context) : [] },
      put: { handshakes: [handshake], organizations: [placeBack(established(facts.organization), declined)] },
    };
  },
});
