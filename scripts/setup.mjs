import { run } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

await run(async () => void (await setUp()));
