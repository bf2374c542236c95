import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJson } from '../../support/to-json';
import { Lab } from './lab';
import type { JupyterServer } from './server';

/** A code cell of a notebook that a test makes, with what it has put out. */
export type MadeCell = string | { source: string; outputs: object[] };

/** Makes a notebook of these cells beside the others, and opens it. */
export function openMade(
  server: JupyterServer,
  name: string,
  cells: readonly MadeCell[],
): Promise<Lab> {
  const notebook = {
    cells: cells.map((cell, i) => ({
      cell_type: 'code',
      execution_count: null,
      id: `cell-${i}`,
      metadata: {},
      ...(typeof cell === 'string' ? { source: cell, outputs: [] } : cell),
    })),
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  writeFileSync(join(server.folder, 'notebooks', `${name}.ipynb`), toJson(notebook));
  return Lab.open(server, `notebooks/${name}.ipynb`);
}
