import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from '../../widgets/localization/localize.ts';
import { moment } from '../../widgets/shared/moment.ts';

const hour = 3600;
const day = 24 * hour;
const now = 1_481_656_459;

class MomentHost extends LitElement {
  readonly localize = new Localize(this);
}
customElements.define('moment-host', MomentHost);

describe('how far away a point in time is', () => {
  for (const [seconds, words] of [
    [6.5 * day, 'in 6 days'],
    [-6.9 * day, '6 days ago'],
    [2.99 * day, 'in 2 days'],
    [2 * day - 1, 'in 47 hours'],
    [-1.9 * hour, '1 hour ago'],
    [hour - 1, 'in 59 minutes'],
    [-30, 'now'],
    [30, 'now'],
  ] as const)
    it(`is told in whole units: ${words}`, async () => {
      const host = await fixture<MomentHost>(html`<moment-host lang="en"></moment-host>`);
      const shown = await fixture(html`<p>${moment(host.localize, now + seconds, now, 'brief')}</p>`);
      expect(shown.textContent).to.equal(words);
    });

  it('names no day of the calendar', async () => {
    const host = await fixture<MomentHost>(html`<moment-host lang="de"></moment-host>`);
    await host.localize.complete();
    await host.updateComplete;
    host.requestUpdate();
    await host.updateComplete;
    const shown = await fixture(html`<p>${moment(host.localize, now + 2.9 * day, now, 'brief')}</p>`);
    expect(shown.textContent).to.equal('in 2 Tagen');
  });
});
