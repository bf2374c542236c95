/** The script of the pages to read: they and the notebooks stay in the browser after one visit. */
import { keepSite, takeNewVersion } from './boot/version';

const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** Who goes on to run the notebook has the network first, in milliseconds. */
const PAUSE = 3000;

addEventListener('load', () => {
  void takeNewVersion(root).then((isTaken) => isTaken || setTimeout(keepSite, PAUSE, root));
});
