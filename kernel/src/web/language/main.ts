// TypeScript in a worker of its own, for all kernels of a page.
import typescript from 'typescript-api';
import { TypeScriptLanguage } from '../../core/language';
import { answer } from '../../core/language/remote';
import { listen } from '../listen';
import { FOLDER, LIBRARIES, TYPES } from '../places';
import type { FromLanguage, ToLanguage, ToTypeScript } from '../talk';
import { NotebookFiles, Texts } from './files';

const open = new Map<number, MessagePort>();
let texts: Promise<Texts> | undefined;

addEventListener('message', ({ data: { types, ...told } }: MessageEvent<ToLanguage>) => {
  if (types !== undefined) texts = load(types);
  if (told.open) void serve(told.open.id, told.open.port);
  if (told.close !== undefined) {
    open.get(told.close)?.close();
    open.delete(told.close);
  }
});

async function load(address: string): Promise<Texts> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const loaded = new Texts((await response.json()) as Record<string, string>);
    tell({ loaded: true });
    return loaded;
  } catch (error) {
    tell({ failed: (error as Error).message });
    return new Promise(() => {});
  }
}

function tell(said: FromLanguage): void {
  postMessage(said);
}

/** Answers the questions of one kernel. */
async function serve(id: number, port: MessagePort): Promise<void> {
  open.set(id, port);
  const known = await texts!;
  // It may have ended meanwhile.
  if (!open.has(id)) return;
  const files = new NotebookFiles(known, FOLDER);
  let notebook: string | undefined;
  const language = new TypeScriptLanguage(typescript, files, {
    folder: FOLDER,
    libraries: LIBRARIES,
    types: TYPES,
    notebook: () => notebook,
  });
  language.warmUp();
  port.postMessage('warm');
  listen(port, ({ beside, request }: ToTypeScript) => {
    if (beside) {
      notebook = beside.notebook;
      files.put(beside.files ?? {});
    }
    if (!request) return;
    port.postMessage(answer(language, request));
    setTimeout(() => language.prepare());
  });
}
