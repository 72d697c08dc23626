import type { EmailTemplate } from '../model/sandbox-operations.ts';
import type { Context } from './context.ts';
import { email } from './notices.ts';
import type { AccountRecord, EmailRecord } from './records.ts';

/** Makes an email to the owner of an account. */
export const notifyAccount = (
  Template: EmailTemplate,
  { Email: To }: AccountRecord,
  context: Context,
  HandshakeId?: string,
): readonly EmailRecord[] => [email(Template, To, context, HandshakeId)];
