import { Problem, run, say } from './steps/say.mjs';
import { serve } from './steps/serve.mjs';
import { makeSite } from './steps/site.mjs';

const PORT = 8000;

await run(async () => {
  const [option, ...more] = process.argv.slice(2);
  if (more.length > 0 || (option !== undefined && option !== '--serve'))
    throw new Problem('Give --serve, to look at the site here, or nothing.');
  const folder = await makeSite();
  if (!option) return;
  const server = await serve(folder, PORT).catch(() => serve(folder));
  say(`Open http://localhost:${server.address().port}/ — press Ctrl-C here to end it.`);
  await new Promise(() => {});
});
