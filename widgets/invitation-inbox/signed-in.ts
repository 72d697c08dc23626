import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { address } from '../shared/address.ts';
import { fill } from '../shared/fill.ts';

/** Who is signed in, by account ID, email address or both; nothing where the page knows neither. */
export const signedIn = (localize: Localize, id = '', email = ''): TemplateResult | undefined =>
  id || email ? html`${fill(localize.term('signedIn'), { account: html`${id && html`<code><bdi>${id}</bdi></code>`} ${email && address(email)}` })}` : undefined;
