import { integrityOf } from '../../files.js';

interface Parts {
  config: object;
  /** JupyterLite's main script. */
  bundle: string;
  /** Scripts that it asks for later: their addresses. */
  soon: readonly string[];
  /** The page's first script, and its style. */
  boot: string;
  style: string;
}

/** What the page may load and run: the site's own files, and cells in workers that have this policy too. */
const policyFor = (boot: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' '${integrityOf(boot)}'`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page in which a notebook runs. */
export function runPage({ config, bundle, soon, boot, style }: Parts): string {
  const json = JSON.stringify(config).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyFor(boot)}">
<title>Neural Network from Scratch</title>
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
${soon.map((file) => `<link rel="preload" href="${file}" as="script">`).join('\n')}
<style>
${style}</style>
<script id="jupyter-config-data" type="application/json" data-bundle="${bundle}">${json}</script>
</head>
<body class="jp-ThemedContainer" data-notebook="notebooks">
<div id="workshop-loading" role="status">
<p>Loading …</p>
<progress max="1" value="0" aria-label="Loading"></progress>
<button type="button" hidden>Try again</button>
<noscript><p>Notebooks run with JavaScript, which is switched off in this browser. You can read them: <a href="../../index.html">all pages</a>.</p></noscript>
</div>
<script>${boot}</script>
</body>
</html>
`;
}
