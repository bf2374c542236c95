import { openJupyter } from './steps/jupyter.mjs';
import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

await run(async () => openJupyter(await setUp(), process.argv.slice(2)));
