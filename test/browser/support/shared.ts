import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { chromium } from './available';
import { JupyterServer } from './server';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No other machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

let server: Promise<JupyterServer> | undefined;
let browser: Promise<BrowserContext> | undefined;

/** The JupyterLab of all test files that need none of their own. */
export function sharedServer(): Promise<JupyterServer> {
  return (server ??= JupyterServer.start());
}

/** The one browser. It keeps what it has loaded, so each test only opens a page. */
export function sharedBrowser(): Promise<BrowserContext> {
  return (browser ??= browserWith(newProfile()));
}

/** Ends both. */
export async function closeShared(): Promise<void> {
  await (await browser)?.close();
  await (await server)?.stop();
}

/** A folder for what a browser keeps, which is deleted at the end. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'workshop-browser-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** A browser that keeps what it has loaded in a folder. */
export function browserWith(profile: string): Promise<BrowserContext> {
  return playwright.launchPersistentContext(profile, { executablePath: chromium, args: FLAGS });
}
