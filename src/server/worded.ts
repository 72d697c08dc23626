import { OrganizationsServiceException } from '../model/service-exception.ts';
import type { Parts } from './parts.ts';

/** How long a refusal waits for its words, in milliseconds. */
const patience = 2_000;

/**
 * An exception with the sentence that belongs to it, behind what it is about. Where the sentences cannot be had, or not
 * in time, its name and Reason have to do.
 */
export async function worded({ name, message: about, Reason }: OrganizationsServiceException, fetchMessages: Parts['messages']): Promise<OrganizationsServiceException> {
  const key = Reason === undefined ? name : `${name}/${Reason}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const fetched = await Promise.race([fetchMessages().catch(() => undefined), late]);
  clearTimeout(timer);
  const sentence = fetched?.messages[key] ?? `${key}. More could not be loaded.`;
  return new OrganizationsServiceException(name, about ? `${about}: ${sentence}` : sentence, Reason);
}
