import { root } from './steps/paths.mjs';
import { changedNames, resetNotebook } from './steps/reset.mjs';
import { committedNames } from './steps/originals.mjs';
import { Problem, run, say } from './steps/say.mjs';

await run(async () => {
  const names = committedNames(root);
  if (names.length === 0) {
    throw new Problem(
      'The originals are missing: this command takes them from git, and here is no git, or a folder ' +
        'that was downloaded without it. Download the project once more, and copy the notebook from there.',
    );
  }
  const parts = process.argv.slice(2);
  const changed = changedNames(root);
  if (parts.length === 0) {
    const list = changed.length > 0 ? `Changed here: ${changed.join(', ')}.` : 'None is changed.';
    throw new Problem(`Which notebook? Give its number, as in: npm run reset -- 05. ${list}`);
  }
  for (const name of new Set(parts.flatMap((part) => namesOf(part, names)))) {
    if (!changed.includes(name)) {
      say(`${name} is as it was: there is nothing to do.`);
      continue;
    }
    const copy = resetNotebook(root, name);
    if (copy) say(`Yours is kept: notebooks/${copy}`);
    say(`${name} is as it was at first.`);
    say('If it is open in JupyterLab: File, Reload Notebook from Disk. Do not save it before.');
  }
});

/** The notebooks that a number, or a part of a name, stands for. */
function namesOf(part, names) {
  if (part === 'all') return names;
  const number = /^\d+$/.test(part) ? `${part.padStart(2, '0')}-` : undefined;
  const word = part.split(/[\\/]/).at(-1).toLowerCase();
  const found = names.filter((name) => (number ? name.startsWith(number) : name.includes(word)));
  if (found.length === 1) return found;
  const why = found.length === 0 ? 'No notebook has' : `${found.length} notebooks have`;
  throw new Problem(`${why} '${part}' in the name. They are: ${names.join(', ')}`);
}
