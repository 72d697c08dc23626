/** The services that a request can name, with the prefix of their `X-Amz-Target`. */
export const services = {
  organizations: 'AWSOrganizationsV20161128',
  sandbox: 'OrgInvitationsSandbox',
} as const;

/** A service by its short name. */
export type Service = keyof typeof services;

/** Writes the `X-Amz-Target` of an operation. */
export const encodeTarget = (service: Service, operation: string): string => `${services[service]}.${operation}`;
