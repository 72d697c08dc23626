import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';

describe('what <invitation-list> saves', () => {
  let world: ListWorld;

  beforeEach(() => (world = createListWorld()));

  it('are the rows that match, on all pages, with times that machines read', async () => {
    await world.many(23);
    await world.few();
    const list = await world.show({ filter: 'nobody' });
    await list.ready();
    const saved = await new Promise<HTMLAnchorElement>((resolve) => {
      addEventListener('click', function stop(event) {
        const [link] = event.composedPath();
        if (!(link instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        removeEventListener('click', stop, true);
        resolve(link);
      }, true);
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(this);
      };
      void list.click(list.get('button', 'Export as CSV'));
    });
    expect(saved.download).to.equal('invitations.csv');
    const bytes = new Uint8Array(await (await fetch(saved.href)).arrayBuffer());
    expect(Array.from(bytes.subarray(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    const { data } = parse<string[]>(new TextDecoder().decode(bytes));
    expect(data[0]).to.deep.equal(['Recipient', 'Status', 'Sent', 'Expires', 'Message', 'Invitation ID', 'ARN']);
    expect(data).to.have.length(24);
    expect(data[1]?.slice(0, 4)).to.deep.equal(['nobody23@example.com', 'Open', '2016-12-13T19:14:41.257Z', '2016-12-28T19:14:41.257Z']);
  });

  it('are nothing that a spreadsheet runs, whatever a message holds', async () => {
    HTMLAnchorElement.prototype.click = () => undefined;
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ' ', ',', ';', '＝', 'A1', 'cmd|', '\u00A0', '\uFEFF');
    const hostile = fc.array(sign, { maxLength: 6 }).map((signs) => `${signs.join('')}1+1`);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (texts) => {
          const Handshakes = texts.map((text, index) => ({
            Id: `${text}${index}`,
            State: text,
            Parties: [{ Type: 'EMAIL', Id: text }],
            Resources: [{ Type: 'NOTES', Value: text }],
          }));
          world.gate.answer('ListHandshakesForOrganization', { Handshakes });
          const list = await world.show();
          const { data } = parse<string[]>(await list.element.export());
          list.element.remove();
          const cells = data.flat();
          expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).to.deep.equal([]);
          expect(data).to.have.length(new Set(Handshakes.map(({ Id }) => Id)).size + 1);
        }),
        { numRuns: 25 },
      );
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
  });
});
