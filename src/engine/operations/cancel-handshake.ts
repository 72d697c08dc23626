import type { Input, Output } from '../../model/operations.ts';
import { oneHandshake } from '../../model/shapes.ts';
import { approvalsOf } from '../all-features.ts';
import { closeAll, type Waiting } from '../close-all.ts';
import { close, closingRules, type InvitationFacts, loadInvitation, placeBack, recipientAddress } from '../closing.ts';
import { established } from '../established.ts';
import { operation } from '../operation.ts';
import { showHandshake } from '../show-handshake.ts';
import { isWaiting } from '../transitions.ts';

interface Facts extends InvitationFacts {
  /** What is canceled: the handshake, and the approvals that it waits for. */
  readonly waiting: readonly Waiting[];
}

/** Withdraws an open invitation: its place comes back, and the invited account's owner is told. */
export const CancelHandshake = operation<Input<'CancelHandshake'>, Output<'CancelHandshake'>, Facts>({
  access: 'write',
  members: oneHandshake,
  rules: closingRules('CancelHandshake'),

  async load(reader, input, { now }) {
    const facts = await loadInvitation(reader, input);
    if (!facts.handshake) return { ...facts, waiting: [] };
    const [recipient, approvals] = await Promise.all([recipientAddress(reader, facts.handshake), approvalsOf(reader, facts.handshake.Id)]);
    const parts = approvals.filter((approval) => isWaiting(approval, now)).map((handshake) => ({ handshake, recipient: '' }));
    return { ...facts, waiting: [{ handshake: facts.handshake, recipient }, ...parts] };
  },

  decide({ facts, context }) {
    const handshake = established(facts.handshake);
    const { handshakes, emails } = closeAll(facts.waiting, context);
    return {
      output: { Handshake: showHandshake(close('CancelHandshake', handshake, context.now, []), context.now) },
      add: { emails },
      put: { handshakes, organizations: [placeBack(established(facts.organization), handshake)] },
    };
  },
});
