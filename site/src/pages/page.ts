import { highlight, markdownRenderer } from './markdown.js';
import type { Heading } from './markdown.js';
import type { Cell, Notebook } from './notebook.js';
import { escape, outputHtml } from './outputs.js';

/** What a page may load: its own files, and nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The files that a page loads, by their names. */
export interface Loads {
  style: string;
  plots: string;
  reader: string;
  plotly: string;
}

/** A notebook as a page, with links to all the others and a table of its contents. */
export function pageOf(notebook: Notebook, all: readonly Notebook[], loads: Loads): string {
  const { render, headings } = markdownRenderer();
  const body = notebook.cells.map((cell) => cellHtml(cell, render)).join('\n');
  const chapters = all.map(({ name, title }) => {
    const current = name === notebook.name;
    const contents = current ? contentsHtml(headings) : '';
    return `<li><a href="${name}.html"${current ? ' aria-current="page"' : ''}>${escape(title)}</a>${contents}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escape(notebook.title)} · Neural Network from Scratch</title>
<link rel="icon" href="favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="katex/katex.min.css">
<link rel="stylesheet" href="${loads.style}">
<script src="${loads.plots}" data-plotly="${loads.plotly}" defer></script>
<script src="${loads.reader}" defer></script>
</head>
<body>
<nav aria-label="Notebooks"><details class="menu" open><summary>Neural Network from Scratch</summary><ol>
${chapters.join('\n')}
</ol></details></nav>
<main>
<p class="run"><a href="${runAddress(notebook)}">Run this notebook</a> in this browser: nothing is installed, nothing leaves it.</p>
${body}
<footer><a href="licences.txt">Licences</a> of all that these pages are made of</footer>
</main>
</body>
</html>
`;
}

/** Where the same notebook runs. */
function runAddress({ name }: Notebook): string {
  return `run/notebooks/index.html?path=${name}.ipynb`;
}

function cellHtml({ cell_type, source, outputs }: Cell, render: (text: string) => string): string {
  if (cell_type === 'markdown') return render(source);
  return `<div class="cell"><pre class="code"><code>${highlight(source)}</code></pre>\n${outputs.map(outputHtml).join('\n')}</div>`;
}

function contentsHtml(headings: readonly Heading[]): string {
  const sections = headings.filter(({ depth }) => depth === 2);
  return `<ul>${sections.map(({ id, text }) => `<li><a href="#${id}">${escape(text)}</a></li>`).join('')}</ul>`;
}
