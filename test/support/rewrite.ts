/** Runs notebooks again and writes their outputs back: node rewrite.js [file ...] */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fold } from './fold';
import { codeCells, readNotebook, runNotebook } from './notebook';
import { notebookFiles } from './notebook-files';
import { root } from './root';
import { toJson } from './to-json';

async function rewrite(path: string): Promise<boolean> {
  const name = relative(root, path);
  const { outputs, failures } = await runNotebook(path);
  if (failures.length > 0) {
    for (const failure of failures) console.error(`${name}: ${failure}`);
    return false;
  }
  const notebook = readNotebook(path);
  codeCells(notebook).forEach((cell, i) => {
    cell.outputs = outputs[i];
    cell.execution_count = i + 1;
    fold(cell);
  });
  writeFileSync(path, toJson(notebook));
  console.log(`${name}: ${outputs.length} code cells`);
  return true;
}

async function main(): Promise<void> {
  const files = process.argv.length > 2 ? process.argv.slice(2) : notebookFiles();
  for (const file of files) {
    if (!(await rewrite(file))) process.exitCode = 1;
  }
}

void main();
