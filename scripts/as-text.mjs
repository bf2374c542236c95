import { readFileSync } from 'node:fs';

/** Prints a notebook as git shows it in a diff: what its cells say, and the text that they gave. */
const { cells } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { cell_type: type, source, outputs = [] } of cells) {
  console.log(`## ${type}\n${textOf(source)}\n`);
  for (const { text, data } of outputs) {
    console.log(`## output\n${textOf(text ?? data?.['text/plain'] ?? '')}\n`);
  }
}

/** A text that the file keeps whole or as a list of lines. */
function textOf(text) {
  return [text].flat().join('').trimEnd();
}
