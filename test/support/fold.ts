import type { Cell } from './notebook';

/**
 * Folds the outputs of a code cell until it is run: JupyterLab shows three dots in their place, all
 * else shows them as ever. A cell without outputs has nothing to fold.
 */
export function fold(cell: Cell): void {
  const { jupyter: { outputs_hidden: _, ...jupyter } = {}, ...metadata } = cell.metadata;
  if (cell.outputs?.length) Object.assign(jupyter, { outputs_hidden: true });
  cell.metadata = Object.keys(jupyter).length > 0 ? { ...metadata, jupyter } : metadata;
}

export function isFolded({ metadata }: Cell): boolean {
  return metadata.jupyter?.outputs_hidden === true;
}
