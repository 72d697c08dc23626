interface Policy {
  createScriptURL(url: string): unknown;
}

/** What the types of the DOM do not know of a page. */
interface Trusting {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

let policy: Policy | undefined;

/** An address as Trusted Types let it through; as it is where they are unknown, or where the page lets nothing of ours through. */
function trusted(url: URL | string): unknown {
  const page: Trusting = globalThis as Trusting; // every member of it is optional
  try {
    policy ??= page.trustedTypes?.createPolicy('org-invitations', { createScriptURL: (address) => address });
    return policy?.createScriptURL(`${url}`) ?? url;
  } catch {
    return url;
  }
}

function start(url: URL | string, options: WorkerOptions): globalThis.Worker {
  return new globalThis.Worker(trusted(url) as URL, options); // nor do they know of trusted addresses
}

/**
 * The page's own `Worker`, started under the Trusted Types policy `org-invitations`. It has the name of what it stands
 * for because builds find the file of a worker by the words `new Worker(new URL(…))`.
 */
export const Worker = start as unknown as new (url: URL | string, options: WorkerOptions) => globalThis.Worker; // a function that answers an object can be called with `new`
