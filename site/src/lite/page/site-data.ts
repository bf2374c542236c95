import type { WebKernelOptions } from '@workshop/kernel/web';

/** What the build tells the page, beside what is JupyterLite's own. */
export interface SiteData {
  kernel: WebKernelOptions['files'];
  /** The notebooks of the course: their files' names, titles and digests. */
  notebooks: { name: string; title: string; digest: string }[];
}

/** It, with whole addresses. */
export function siteData(): SiteData {
  const { baseUrl, workshop } = JSON.parse(
    document.getElementById('jupyter-config-data')!.textContent!,
  ) as { baseUrl: string; workshop: SiteData };
  const at = (file: string): string => new URL(`${baseUrl}kernel/${file}`, location.href).href;
  const { cells, language, types } = workshop.kernel;
  return { ...workshop, kernel: { cells: at(cells), language: at(language), types: at(types) } };
}
