/** The services that a request can name, with the prefix of their `X-Amz-Target`. */
export const services = {
  organizations: 'AWSOrganizationsV20161128',
  sandbox: 'OrgInvitationsSandbox',
} as const;

/** A service by its short name. */
export type Service = keyof typeof services;

/** Writes the `X-Amz-Target` of an operation. */
export const encodeTarget = (service: Service, operation: string): string => `${services[service]}.${operation}`;

/** Reads service and operation out of an `X-Amz-Target`; nothing where it names neither service. */
export function decodeTarget(target: string): { readonly service: Service; readonly operation: string } | undefined {
  const [prefix, operation, ...rest] = target.split('.');
  if (prefix === undefined || !operation || rest.length > 0) return undefined;
  const service = (Object.keys(services) as Service[]).find((name) => services[name] === prefix); // keys of a const table
  return service && { service, operation };
}
