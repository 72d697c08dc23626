import { expect } from '@open-wc/testing';
import { untilAborted } from '../../src/adapters/until-aborted.ts';

describe('untilAborted', () => {
  it('answers what the promise answers, and throws what it throws', async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve(1), signal)).to.equal(1);
    expect(await untilAborted(Promise.reject(new RangeError('on purpose')), signal).catch((error: Error) => error.name)).to.equal('RangeError');
  });

  it('throws the reason of a signal that aborts, or has aborted, and leaves no failure unheard', async () => {
    const unheard: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => unheard.push(event.reason);
    addEventListener('unhandledrejection', listen);
    const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new RangeError('late')), 5));
    expect(await untilAborted(late, AbortSignal.abort('before')).catch((error: unknown) => error)).to.equal('before');
    await new Promise((resolve) => setTimeout(resolve, 20));
    removeEventListener('unhandledrejection', listen);
    expect(unheard).to.deep.equal([]);
  });
});
