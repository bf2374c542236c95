import { textOf } from './notebook.js';
import type { Output } from './notebook.js';

const PLOTLY = 'application/vnd.plotly.v1+json';
const LIVE = 'application/vnd.workshop.live+json';

/** Text as HTML shows it literally. */
export function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => names[character]);
}

/**
 * An output as HTML. A plot is its still picture with the sentence for whoever cannot see it; its
 * data lies beside it, and a script on the page turns it into one that answers to the mouse. A live
 * picture is its first one: nothing here could draw another.
 */
export function outputHtml({ output_type, name, text, data = {} }: Output): string {
  if (output_type === 'stream') return `<pre class="output ${name}">${escape(textOf(text))}</pre>`;
  const said = escape(textOf(data['text/plain']).trim());
  const still = textOf(data['image/svg+xml']);
  if (!still) return `<pre class="output">${said}</pre>`;
  const figure = JSON.stringify(data[PLOTLY] ?? firstFigure(data[LIVE])).replace(/</g, '\\u003c');
  return [
    `<figure class="plot" role="img" aria-label="${said}">`,
    `<div class="still">${still}</div>`,
    `<script type="application/json">${figure}</script>`,
    '</figure>',
  ].join('\n');
}

function firstFigure(live: unknown): unknown {
  return (live as { blocks: object[] }).blocks.find((block) => 'data' in block);
}
