import { expect, html } from '@open-wc/testing';
import type { InviteFormHarness } from '../harness/invite-form.ts';
import { createFormWorld, type FormWorld } from '../harness/show-form.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('<invite-form> inside a form of the page', () => {
  let world: FormWorld;
  let form: InviteFormHarness;
  let outer: HTMLFormElement;

  beforeEach(async () => {
    world = createFormWorld();
    form = await world.show({ name: 'invite' }, html`<form><fieldset></fieldset></form>`);
    outer = form.element.closest('form')!;
    await form.ready();
  });

  it('goes along with what was entered, and is reset with it', async () => {
    await form.element.prefill({ recipients: ['juan@example.com', '333333333333'], notes: 'Hello', tags: [{ Key: 'team', Value: 'red' }] });
    expect([...new FormData(outer)]).to.deep.equal([
      ['invite', 'juan@example.com'],
      ['invite', '333333333333'],
      ['invite-notes', 'Hello'],
      ['invite-tag', '{"Key":"team","Value":"red"}'],
    ]);
    outer.reset();
    await form.element.updateComplete;
    expect([...new FormData(outer)]).to.deep.equal([]);
    expect(form.element.dirty).to.equal(false);
  });

  it('is not valid without a recipient, and goes along, before the rest of it has come', async () => {
    const element = Object.assign(document.createElement('invite-form'), { client: world.client, name: 'early', required: true });
    outer.append(element);
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(false);
    void element.prefill({ recipients: ['juan@example.com'] });
    await element.updateComplete;
    expect(element.checkValidity()).to.equal(true);
    expect(new FormData(outer).get('early')).to.equal('juan@example.com');
  });

  it('is valid by what is in it, and says what is wrong at its place', async () => {
    expect(outer.checkValidity()).to.equal(true);
    form.element.required = true;
    await form.element.updateComplete;
    expect(outer.checkValidity()).to.equal(false);
    await form.element.prefill({ recipients: ['nonsense'] });
    expect(form.element.checkValidity()).to.equal(false);
    expect(form.element.matches(':invalid:state(invalid)')).to.equal(true);
    form.element.reportValidity();
    await form.focuses('nonsense');
    await form.element.prefill({ recipients: ['juan@example.com'] });
    expect(outer.checkValidity()).to.equal(true);
  });

  it('is disabled with its fieldset', async () => {
    await form.element.prefill({ recipients: ['juan@example.com'], tags: [{ Key: 'team', Value: '' }] });
    outer.querySelector('fieldset')!.disabled = true;
    await form.element.updateComplete;
    expect(form.element.matches(':state(disabled)')).to.equal(true);
    expect(form.entry.disabled && form.message.disabled).to.equal(true);
    expect(await form.element.send()).to.deep.equal({ sent: [], left: ['juan@example.com'] });
    expect([...new FormData(outer)]).to.deep.equal([]);
    await form.isAccessible();
  });

  it('takes back what the browser kept', async () => {
    await form.element.prefill({ recipients: ['juan@example.com'] });
    await form.element.reset();
    form.element.formStateRestoreCallback('{"recipients":[{"text":"susan@example.com"}],"notes":"","tags":[]}');
    await waitUntil(() => form.recipients.length === 1);
    expect(form.recipients).to.deep.equal(['susan@example.com']);
  });
});
