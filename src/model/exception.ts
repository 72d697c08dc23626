import { messages } from './messages.ts';
import { type ExceptionName, type Exceptions, OrganizationsServiceException } from './service-exception.ts';

/** An exception by name, with its Reason exactly where it has one. */
export type Refusal = {
  [Name in ExceptionName]: [Exceptions[Name]] extends [never] ? readonly [Name] : readonly [Name, Exceptions[Name]];
}[ExceptionName];

/** Makes an exception with the sentence that belongs to it; `about` names the member that is wrong. */
export function exception([name, Reason]: Refusal, about?: string): OrganizationsServiceException {
  const message = Reason === undefined ? messages[name] : messages[`${name}/${Reason}`];
  return new OrganizationsServiceException(name, about ? `${about}: ${message}` : (message ?? name), Reason);
}
