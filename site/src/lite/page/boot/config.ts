import type { SiteData } from '../site-data';

/** What JupyterLite is told, as the build has put it into the page; addresses begin at the site. */
export interface Config {
  appName: string;
  baseUrl: string;
  fullStaticUrl: string;
  workshop: SiteData;
  [option: string]: unknown;
}

const ID = 'jupyter-config-data';

/** JupyterLab itself puts the base before this one, and `appUrl` is a name. */
const AS_THEY_ARE = new Set(['appUrl', 'themesUrl']);

/**
 * The configuration with whole addresses, which it gets here: only a browser knows where the site
 * lies. JupyterLite reads them from the same element.
 */
export function readConfig(): { config: Config; root: string; bundle: string } {
  const element = document.getElementById(ID)!;
  const root = new URL('../../', location.href.replace(/[?#].*/, ''));
  const config = JSON.parse(element.textContent!) as Config;
  for (const [name, value] of Object.entries(config)) {
    if (name.endsWith('Url') && typeof value === 'string' && !AS_THEY_ARE.has(name))
      config[name] = `${root.pathname}${value}`;
  }
  config.appName = document.title = titleOf(config);
  element.textContent = JSON.stringify(config);
  return { config, root: root.href, bundle: element.dataset.bundle! };
}

/** JupyterLab writes the name of the program into the page's title, again and again: it is this one. */
function titleOf({ appName, workshop }: Config): string {
  const path = new URLSearchParams(location.search).get('path');
  const title = workshop.notebooks.find(({ name }) => name === path)?.title ?? path;
  return title ? `${title} · ${appName}` : appName;
}
