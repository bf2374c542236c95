import { existsSync } from 'node:fs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test with, or undefined when this machine has none. */
export const chromium = [process.env.WORKSHOP_CHROMIUM ?? '', ...BROWSERS].find((path) =>
  existsSync(path),
);

/** The `jupyter` of the environment that the set-up prepared. */
export const jupyter = process.env.WORKSHOP_JUPYTER;

/**
 * Why the browser tests cannot run here; undefined when they can. With WORKSHOP_REQUIRE_BROWSER
 * set, that they cannot is an error.
 */
export function whyNot(): string | undefined {
  const reason = !chromium
    ? 'no Chromium is installed'
    : !jupyter
      ? 'JupyterLab was not found: run them with npm test'
      : undefined;
  if (reason && process.env.WORKSHOP_REQUIRE_BROWSER) throw new Error(`browser tests: ${reason}`);
  return reason;
}
