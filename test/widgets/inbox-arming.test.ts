import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { createInboxWorld, type InboxWorld } from '../harness/show-inbox.ts';

describe('the button of <invitation-inbox> that accepts', () => {
  let world: InboxWorld;

  beforeEach(() => {
    world = createInboxWorld();
  });

  it('does not listen to a script, nor before it is armed', async () => {
    const { Id, inbox } = await world.invited();
    const dialog = await inbox.openAccept();
    expect(inbox.confirm(dialog).getAttribute('aria-disabled')).to.equal('true');
    inbox.acknowledgement(dialog).click();
    await inbox.armed(dialog);
    inbox.confirm(dialog).click();
    inbox.confirm(dialog).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await inbox.element.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(world.gate.asked).not.to.include('AcceptHandshake');
    expect(await world.stateOf(Id)).to.equal('OPEN');
  });

  it('does not listen to a key that is held down', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.openAccept();
    await inbox.click(inbox.acknowledgement(dialog));
    inbox.confirm(dialog).focus();
    await sendKeys({ down: 'Enter' });
    await inbox.armed(dialog);
    for (let repeat = 0; repeat < 5; repeat++) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    expect(world.gate.asked).not.to.include('AcceptHandshake');
    await inbox.press('Enter');
    await inbox.reads('This account is now a member');
  });

  it('disarms while something covers it, however thin', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;opacity:0.01;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
    await inbox.disarmed(dialog);
    await inbox.reads('Something covers this question');
    await inbox.isAccessible();
    cover.remove();
    await inbox.armed(dialog);
    expect(inbox.text).not.to.include('Something covers this question');
  });

  it('is not armed while it cannot be seen', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.openAccept();
    dialog.style.opacity = '0.02';
    await inbox.reads('Something covers this question');
    expect(inbox.confirm(dialog).getAttribute('aria-disabled')).to.equal('true');
    dialog.style.opacity = '';
    await inbox.armed(dialog);
  });

  it('is not armed while it is scrolled out of sight, which nothing is said to cover', async () => {
    await setViewport({ width: 640, height: 360 });
    try {
      const { inbox } = await world.invited();
      const dialog = await inbox.openAccept();
      await new Promise((resolve) => setTimeout(resolve, 1500)); // by then it would be armed, or said to be covered
      expect(inbox.confirm(dialog).ariaDisabled).to.equal('true');
      expect(inbox.text).not.to.include('Something covers this question');
      const { scrollHeight } = dialog;
      dialog.scrollTop = scrollHeight;
      await inbox.armed(dialog);
      expect(dialog.scrollHeight, 'nothing jumps').to.equal(scrollHeight);
      dialog.scrollTop = 0;
      await inbox.disarmed(dialog);
    } finally {
      await setViewport({ width: 1024, height: 768 });
    }
  });

  it('disarms when the page loses focus', async () => {
    const { inbox } = await world.invited();
    const dialog = await inbox.askToAccept();
    const hasFocus = document.hasFocus.bind(document);
    document.hasFocus = () => false;
    try {
      window.dispatchEvent(new Event('blur'));
      await inbox.disarmed(dialog);
    } finally {
      document.hasFocus = hasFocus;
    }
    window.dispatchEvent(new Event('focus'));
    await inbox.armed(dialog);
  });
});
