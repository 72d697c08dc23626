import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { confirmation } from '../shared/confirmation.ts';
import { acceptQuestion } from './accept-question.ts';
import type { Answers } from './answers.ts';

/** The dialogs in which the two answers are given. */
export function questions(localize: Localize, answers: Answers): TemplateResult {
  const { accepting, declining, acceptance, decline } = answers;
  const { managementName = '', managementEmail = '' } = declining.subject ?? {};
  return html`${acceptQuestion(accepting, localize, acceptance, answers.stateOf(accepting.subject))}
  ${confirmation(declining, localize, {
    operation: 'DeclineHandshake',
    heading: localize.term('declineHeading'),
    body: localize.term('declineBody'),
    name: managementName || managementEmail,
    confirm: localize.term('declineInvitation'),
    act: decline,
    state: answers.stateOf(declining.subject),
  })}`;
}
