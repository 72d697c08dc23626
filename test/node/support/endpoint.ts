import type { AddressInfo } from 'node:net';
import { createEndpoint, type EndpointOptions } from '../../../src/node/create-endpoint.ts';

/** Starts an endpoint on a free port of this machine. */
export async function startEndpoint(options: EndpointOptions = { world: 'demo' }) {
  const server = createEndpoint(options);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
