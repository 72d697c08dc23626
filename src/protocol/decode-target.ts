import { type Service, services } from './target.ts';

/** Reads service and operation out of an `X-Amz-Target`; nothing where it names neither service. */
export function decodeTarget(target: string): { readonly service: Service; readonly operation: string } | undefined {
  const [prefix, operation, ...rest] = target.split('.');
  if (prefix === undefined || !operation || rest.length > 0) return undefined;
  const service = (Object.keys(services) as Service[]).find((name) => services[name] === prefix); // keys of a const table
  return service && { service, operation };
}
