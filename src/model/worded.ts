import { OrganizationsServiceException } from './service-exception.ts';

/**
 * An exception with the sentence that belongs to it, behind what it is about. Where the sentences cannot be had, its
 * name and Reason have to do.
 */
export async function worded(
  { name, message: about, Reason }: OrganizationsServiceException,
  sentences: () => Promise<{ readonly messages: Readonly<Record<string, string>> }>,
): Promise<OrganizationsServiceException> {
  const key = Reason === undefined ? name : `${name}/${Reason}`;
  const sentence = await sentences().then(
    ({ messages }) => messages[key] ?? key,
    () => `${key}. The sentence for this could not be loaded.`,
  );
  return new OrganizationsServiceException(name, about ? `${about}: ${sentence}` : sentence, Reason);
}
