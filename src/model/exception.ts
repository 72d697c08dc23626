import { type ExceptionName, type Exceptions, OrganizationsServiceException } from './service-exception.ts';

/** An exception by name, with its Reason exactly where it has one. */
export type Refusal = {
  [Name in ExceptionName]: [Exceptions[Name]] extends [never] ? readonly [Name] : readonly [Name, Exceptions[Name]];
}[ExceptionName];

/** Makes an exception that is still to be worded; `about` names the member that is wrong. */
export const exception = ([name, Reason]: Refusal, about = ''): OrganizationsServiceException => new OrganizationsServiceException(name, about, Reason);
