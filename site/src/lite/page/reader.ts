/** The script of the pages to read: they and the notebooks stay in the browser after one visit. */
import { keepSite, takeNewVersion } from './boot/version';

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

addEventListener('load', () => {
  void takeNewVersion(root).then((isTaken) => isTaken || keepSite(root));
});
