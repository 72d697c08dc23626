import { expect } from '@open-wc/testing';
import { type Letter, letter } from '../../demo/letter.ts';
import { letters } from '../../demo/letters.ts';
import { createWorld, type World } from '../support/world.ts';

const signal = new AbortController().signal;
const prose = ({ subject, headline, paragraphs, message, facts, points, closing }: Letter): string =>
  [subject, headline, ...paragraphs, message?.text, ...facts.flat(), ...points, closing].join('\n');

describe('the letters of the outbox', () => {
  let world: World;

  beforeEach(() => {
    world = createWorld();
  });

  const invited = async () => {
    const { Id } = await world.invite('juan@example.com');
    world.pass(1);
    return Id;
  };
  const newest = async () => (await letters(world.bill, signal)).letters[0];

  it('invite: who, where to, the message as it was written, until when, and a link to it', async () => {
    const Notes = 'Join <b>us</b>,\nplease';
    const { Id } = await world.invite('juan@example.com', { Notes });
    const sent = await newest();
    expect(sent?.to).to.equal('juan@example.com');
    expect(sent?.subject).to.equal('bill@example.com invites your account to o-exampleorgid');
    expect(sent?.message).to.deep.equal({ from: 'bill@example.com', text: Notes });
    expect(sent?.facts).to.deep.include.members([
      ['Organization', 'o-exampleorgid'],
      ['Invited by', 'Management Account (bill@example.com)'],
    ]);
    expect(sent?.facts.map(([name]) => name)).to.include('Answer by');
    expect(sent?.action?.href).to.equal(`#account=222222222222&invitation-id=${Id}`);
  });

  it('invite by id: at the address of the account', async () => {
    await world.invite('222222222222');
    expect((await newest())?.to).to.equal('juan@example.com');
  });

  it('invite an address of nobody: no link, for there is nobody to open it', async () => {
    await world.invite('nobody@example.com');
    expect((await newest())?.action).to.equal(undefined);
  });

  it('cancel: the invited account learns that there is nothing left to do', async () => {
    await world.cancel(await invited());
    const sent = await newest();
    expect(sent?.to).to.equal('juan@example.com');
    expect(sent?.subject).to.equal('The invitation to o-exampleorgid was canceled');
    expect(sent?.facts.map(([name]) => name)).to.deep.equal(['Organization', 'Invited', 'Canceled']);
  });

  it('accept: both sides, each in its own words', async () => {
    await world.accept('222222222222', await invited());
    const [first, second] = (await letters(world.bill, signal)).letters;
    const sent = [first, second].toSorted((one, other) => (one?.to ?? '').localeCompare(other?.to ?? ''));
    expect(sent.map((each) => [each?.to, each?.subject])).to.deep.equal([
      ['bill@example.com', 'juan@example.com accepted your invitation'],
      ['juan@example.com', 'Your account is now a member of o-exampleorgid'],
    ]);
    expect(sent[0]?.points.join()).to.include('OrganizationAccountAccessRole');
    expect(sent[1]?.points.join()).to.include('AWSServiceRoleForOrganizations');
  });

  it('decline: the inviting side learns that the place is free again', async () => {
    await world.decline('222222222222', await invited());
    const sent = await newest();
    expect(sent?.to).to.equal('bill@example.com');
    expect(sent?.subject).to.equal('juan@example.com declined your invitation');
    expect(sent?.paragraphs.join()).to.include('free again');
  });

  it('ask to verify an address, without an invitation to speak of', async () => {
    await world.put({ Id: '222222222222', EmailVerified: false });
    await world.found('222222222222');
    const sent = await newest();
    expect(sent?.to).to.equal('juan@example.com');
    expect(sent?.subject).to.equal('Verify your email address');
  });

  it('stay when the invitation is gone, without its details and without a hole in a sentence', async () => {
    await world.invite('juan@example.com', { Notes: 'Hello' });
    const known = await letters(world.bill, signal);
    await world.bill.sandbox('AdvanceClock', { Seconds: 46 * 86_400 });
    const [kept] = (await letters(world.bill, signal, known.invitations)).letters;
    expect(kept).to.deep.equal(known.letters[0]);
    const lost = await newest();
    expect(lost?.subject).to.equal('the management account invites your account to an organization');
    expect(lost?.message).to.equal(undefined);
  });

  const templates = [
    'InvitationReceived',
    'InvitationCanceled',
    'InvitationAccepted',
    'InvitationDeclined',
    'OrganizationJoined',
    'AllFeaturesRequested',
    'VerificationRequested',
  ] as const;
  for (const Template of templates)
    it(`${Template}: every sentence is whole, whatever is not known`, () => {
      const email = { Id: 'e-1', To: 'juan@example.com', Template, SentTimestamp: 1481656459 };
      const text = prose(letter({ email, invitation: undefined, reader: undefined }));
      expect(text).not.to.match(/undefined|null|NaN|Invalid|\(\)/);
      expect(text.split('\n').filter((line) => line.trim() !== '')).to.have.length.greaterThan(3);
    });
});
