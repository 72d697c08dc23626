import puppeteer, { type Browser } from 'puppeteer-core';

/** Starts the browser that the other tests run in. */
export async function startBrowser(): Promise<Browser> {
  const found: unknown = await import(new URL('../../../scripts/browser.mjs', import.meta.url).href);
  const { path, env, args } = found as { path: string; env: Record<string, string>; args: string[] }; // plain JavaScript
  return puppeteer.launch({ executablePath: path, env, args });
}
