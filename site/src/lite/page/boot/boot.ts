/** The script within the page that runs a notebook: it starts JupyterLite and says how far that is. */
import { takeNewVersion, keepSite } from './version';
import { readConfig } from './config';
import { Sign } from './sign';
import { Watch } from './watch';

const { config, root, bundle } = readConfig();
const sign = new Sign(document.getElementById('workshop-loading')!);
const watch = new Watch(sign, root);

void (async () => {
  if (await takeNewVersion(root)) return;
  watch.load(`${config.fullStaticUrl}/${bundle}`);
  await watch.done;
  keepSite(root);
})();
