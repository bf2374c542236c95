import type { UrlResolver } from '../jupyterlite';
import { goTo, linkTo, namedIn } from './address';

/**
 * Lets a notebook's links to others lead to the page that runs them: JupyterLite would give the
 * address of the file, or of a copy of what the browser keeps of it.
 */
export function leadToPages(resolver: UrlResolver): void {
  const addressOf = resolver.getDownloadUrl.bind(resolver);
  resolver.getDownloadUrl = async (path) =>
    path.endsWith('.ipynb') ? linkTo(decodeURIComponent(path)) : addressOf(path);
}

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

/** The notebook that a link leads to. */
function notebookIn({ href }: HTMLAnchorElement): string | null {
  const { origin, pathname, search } = new URL(href || '#', location.href);
  return origin === location.origin && pathname === location.pathname ? namedIn(search) : null;
}
