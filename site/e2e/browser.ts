import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * A Chromium that comes from npm, so that the tests need nothing of the machine. It runs as root and as an ordinary
 * user: its own sandbox is off, as it opens only pages of this site. The package's own arguments are left out: they
 * put everything into one process, which dies with the first context that closes.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraryPath } = await unpackChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraryPath },
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
  });
}

let elsewhere: string | undefined;

/** From now on the tests of this file are about the site at `origin`; without one, about the global setup's again. */
export function useSite(origin?: string): void {
  elsewhere = origin;
}

/** Where the site under test answers: the one of the global setup, unless a file starts another. */
export function siteUrl(path = ''): string {
  const origin = elsewhere ?? process.env['SITE_URL'];
  if (!origin) throw new Error('SITE_URL is not set: the site under test has to be started first.');
  return `${origin.replace(/\/$/, '')}${path}`;
}

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const NO_SCRIPT: BrowserContextOptions = { ...DESKTOP, javaScriptEnabled: false };

export interface Visit {
  readonly page: Page;
  /** What the browser complained of: failed scripts, refused by the content security policy, missing files. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A page of its own in a fresh context, with what the browser complains of. */
export async function visit(browser: Browser, options: BrowserContextOptions = DESKTOP): Promise<Visit> {
  const context = await browser.newContext({
    extraHTTPHeaders: { 'x-forwarded-for': anAddress() },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

/**
 * Some address of the net kept for tests. Sign-ins are counted by address: visitors who all came from one would be held
 * up by those before them.
 */
function anAddress(): string {
  const part = (): number => 1 + Math.floor(Math.random() * 254);
  return `198.18.${part()}.${part()}`;
}

/** Goes to a path of the site under test and returns the HTTP status. */
export async function open(page: Page, path: string): Promise<number> {
  const response = await page.goto(siteUrl(path), { waitUntil: 'load' });
  return response?.status() ?? 0;
}
