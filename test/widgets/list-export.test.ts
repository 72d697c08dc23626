import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { hear } from '../harness/hear.ts';
import { createListWorld, type ListWorld } from '../harness/show-list.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('what <invitation-list> saves', () => {
  let world: ListWorld;
  const heard = hear();

  beforeEach(() => (world = createListWorld()));

  // Comes first: what has been fetched once cannot be missing any more.
  it('is told and can be tried again where what saves it does not arrive', async () => {
    const saved = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(this);
      };
    });
    const rejected: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => (event.preventDefault(), rejected.push(event.reason));
    addEventListener('unhandledrejection', note);
    await world.few();
    const list = await world.show();
    await list.ready();
    await executeServerCommand('unreachable', ['*export-csv*']);
    await list.click(list.get('button', 'Export as CSV'));
    await list.reads('This part of the page did not arrive');
    await list.isAccessible();
    expect(list.root.querySelector('[role=alert]')?.textContent).to.include('This part of the page did not arrive');
    expect(heard).to.deep.equal([]);
    await executeServerCommand('unreachable', []);
    await list.click(list.get('button', 'Try again'));
    await saved;
    await list.focuses('Export as CSV');
    await waitUntil(() => heard.at(-1) === '4 invitations saved');
    expect(list.text).not.to.include('did not arrive');
    removeEventListener('unhandledrejection', note);
    expect(rejected).to.deep.equal([]);
  });

  it('waits for what is still on its way, shows that, and is saved once however often it is pressed', async () => {
    await world.many(45);
    let saved = 0;
    HTMLAnchorElement.prototype.click = () => (saved += 1);
    const release = world.gate.hold('ListHandshakesForOrganization', 2);
    const list = await world.show();
    await list.reads('Loading more: 40 so far');
    await list.ready();
    const button = list.get('button', 'Export as CSV');
    await list.click(button, 2);
    await waitUntil(() => button.ariaDisabled === 'true');
    await list.isAccessible();
    release();
    await waitUntil(() => heard.includes('45 invitations saved'));
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved).to.equal(1);
    expect(button.ariaDisabled).to.equal('false');
  });

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

  it('is no file where nothing matches, which is said', async () => {
    let saved = 0;
    HTMLAnchorElement.prototype.click = () => (saved += 1);
    await world.few();
    const list = await world.show({ filter: 'nowhere' });
    await list.ready();
    await list.click(list.get('button', 'Export as CSV'));
    await waitUntil(() => heard.at(-1) === 'No invitation matches the filter.');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved).to.equal(0);
  });

  it('can be tried again when saving failed', async () => {
    const { createObjectURL } = URL;
    const note = (event: PromiseRejectionEvent) => event.preventDefault();
    addEventListener('unhandledrejection', note);
    await world.few();
    const list = await world.show();
    await list.ready();
    URL.createObjectURL = () => {
      throw new Error('No room');
    };
    await list.click(list.get('button', 'Export as CSV'));
    await waitUntil(() => list.get('button', 'Export as CSV').ariaBusy !== 'true' && list.get('button', 'Export as CSV').ariaDisabled !== 'true', 'not busy');
    let saved = false;
    URL.createObjectURL = (what: Blob) => ((saved = true), createObjectURL(what));
    await list.click(list.get('button', 'Export as CSV'));
    await waitUntil(() => saved, 'saved');
    URL.createObjectURL = createObjectURL;
    removeEventListener('unhandledrejection', note);
  });
});
