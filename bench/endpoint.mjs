import { once } from 'node:events';
import { createServer, request, Agent } from 'node:http';

const rounds = 5;
const requests = 4_000;
const connections = 16;

const headers = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'AWSOrganizationsV20161128.DescribeHandshake',
  authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20261123/us-east-1/organizations/aws4_request, SignedHeaders=host, Signature=00',
};

const listen = async (server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
};

const send = (port, agent, text) =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(text) } }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (chunk) => (answer += chunk)).on('end', () => resolve([response.statusCode, answer]));
    });
    sent.on('error', reject).end(text);
  });

async function perSecond(port, text) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const [status] = await send(port, agent, text);
        if (status !== 200) throw new Error(`The server answered ${status}.`);
      }
    }),
  );
  agent.destroy();
  return (requests / (performance.now() - start)) * 1000;
}

/** Requests a second of the endpoint, and of a bare server that parses the same JSON and answers a fixed handshake. */
export async function measureEndpoint(createEndpoint) {
  const endpoint = createEndpoint({ world: 'demo', strict: true });
  const port = await listen(endpoint);
  const invitation = { ...headers, 'x-amz-target': 'AWSOrganizationsV20161128.InviteAccountToOrganization' };
  const invited = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    headers: invitation,
    body: '{"Target":{"Type":"EMAIL","Id":"juan@example.com"},"Notes":"Please join."}',
  });
  const answer = await invited.text();
  const text = JSON.stringify({ HandshakeId: JSON.parse(answer).Handshake.Id });

  const bare = createServer((message, response) => {
    let received = '';
    message.setEncoding('utf8').on('data', (chunk) => (received += chunk)).on('end', () => {
      JSON.parse(received);
      response.writeHead(200, { 'content-type': headers['content-type'] }).end(answer);
    });
  });
  const barePort = await listen(bare);

  const samples = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round++) {
    const pair = { ours: await perSecond(port, text), bare: await perSecond(barePort, text) };
    if (round === 0) continue; // warm-up
    samples.ours.push(pair.ours);
    samples.bare.push(pair.bare);
  }
  endpoint.close();
  bare.close();
  return samples;
}
