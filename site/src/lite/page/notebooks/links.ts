import { goTo, linkTo } from './address';

/**
 * Follows links between notebooks in the same tab, as a page does: JupyterLite would open a tab for
 * each, with a kernel of its own that takes memory.
 */
export function followLinks(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('.jp-RenderedMarkdown a');
      const name = link && notebookIn(link);
      if (!name) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.ctrlKey || event.metaKey) window.open(linkTo(name), '_blank', 'noopener');
      else void goTo(name);
    },
    { capture: true },
  );
}

/** The notebook that a link leads to. JupyterLite has made its address that of the file. */
function notebookIn(link: HTMLAnchorElement): string | undefined {
  const [, name] = /\/files\/([^/?#]+\.ipynb)$/.exec(link.href) ?? [];
  return name && decodeURIComponent(name);
}
