// TypeScript in a thread of its own, so that the kernel answers while it loads and checks.
import { realpathSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type ts from 'typescript-api';
import { TypeScriptLanguage } from '../core/language';
import type { LanguageOptions } from '../core/language';
import { answer } from '../core/language/remote';
import type { Request } from '../core/language/remote';
import { loadCached } from './code-cache';
import { nodeFiles } from './files';
import { collectGarbage } from './garbage';
import { notebookText } from './notebook-text';

/** What Node has without being in `globalThis`, or as types alone. */
const MORE = ['__dirname', '__filename', 'module', 'exports', 'NodeJS', 'BufferEncoding'];

/** For how long nothing is asked before the thread puts itself in order, in ms. */
const QUIET = 3000;

const kernel = join(__dirname, '../..');
const port = parentPort!;
const main = realpathSync(require.resolve('typescript-api'));
const { exports: typescript, save } = loadCached<typeof ts>(main, join(kernel, '.cache'));
const language = new TypeScriptLanguage(typescript, nodeFiles(typescript), optionsFor(workerData));

function optionsFor(folder: string): LanguageOptions {
  return {
    folder,
    libraries: slashes(dirname(main)),
    types: slashes(join(kernel, 'types')),
    node: {
      types: slashes(require.resolve('@types/node/index.d.ts')),
      modules: builtinModules,
      globals: [...Object.getOwnPropertyNames(globalThis), ...MORE],
    },
    notebook: () => notebookText(folder, process.env.JPY_SESSION_NAME),
  };
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

language.warmUp();
const quiet = setTimeout(() => {
  save();
  collectGarbage();
}, QUIET).unref();
port.on('message', (request: Request) => {
  port.postMessage(answer(language, request));
  setImmediate(() => language.prepare());
  quiet.refresh();
});
