import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { acceptQuestion } from './accept-question.ts';
import type { Answers } from './answers.ts';
import { declineQuestion } from './decline-question.ts';

/** The dialogs in which the two answers are given. */
export const questions = (localize: Localize, answers: Answers): TemplateResult =>
  html`${acceptQuestion(answers.accepting, localize, answers.acceptance)}
  ${declineQuestion(answers.declining, localize, answers.decline)}`;
