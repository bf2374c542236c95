import katexModule from '@vscode/markdown-it-katex';
import hljs from 'highlight.js/lib/core';
import typescript from 'highlight.js/lib/languages/typescript';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

hljs.registerLanguage('typescript', typescript);

/** A heading of a page, for its table of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** TypeScript as HTML with its words coloured. */
export function highlight(code: string): string {
  return hljs.highlight(code, { language: 'typescript' }).value;
}

/** Makes a renderer for the texts of one page, which collects the headings. */
export function markdownRenderer(): { render: (text: string) => string; headings: Heading[] } {
  const headings: Heading[] = [];
  const markdown = MarkdownIt({
    html: true,
    highlight: (code, language) => (language === 'ts' ? highlight(code) : ''),
  });
  markdown.use(katexModule.default ?? katexModule, { throwOnError: true });
  markdown.use(anchor, {
    callback: (token, { slug, title }) =>
      headings.push({ depth: Number(token.tag[1]), id: slug, text: title }),
  });
  const env = {};
  return {
    headings,
    render: (text) =>
      markdown.render(text.replace(/\]\((\d\d-[^)]+)\.ipynb\)/g, ']($1.html)'), env),
  };
}
