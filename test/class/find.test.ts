import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notebookFiles } from '../support/notebook-files';
import { root } from '../support/root';

const names = notebookFiles().map((file) => basename(file));
const FIVE = '05-training-it.ipynb';

/** What a teacher's folder may look like: the files, and whose each is. */
const FOLDERS: [what: string, files: Record<string, [learner: string, notebook?: string]>][] = [
  [
    'one folder a learner',
    {
      'anna/05-training-it.ipynb': ['anna', FIVE],
      'ben/notebooks/05-training-it.ipynb': ['ben', FIVE],
    },
  ],
  [
    'files with names',
    {
      '05-training-it_anna.ipynb': ['anna', FIVE],
      'Ben K. - 05-training-it.ipynb': ['Ben K', FIVE],
    },
  ],
  [
    'copies that a browser or JupyterLab made',
    {
      '05-training-it_anna (1).ipynb': ['anna', FIVE],
      'ben/05-training-it-Copy1.ipynb': ['ben', FIVE],
    },
  ],
  [
    'Moodle',
    {
      'Anna Muster_12_assignsubmission_file_/05-training-it.ipynb': ['Anna Muster', FIVE],
      'Ben K_13_assignsubmission_file_05-training-it.ipynb': ['Ben K', FIVE],
    },
  ],
  ['Canvas', { 'musteranna_123_456_05-training-it-1.ipynb': ['musteranna_123_456', FIVE] }],
  [
    'one folder a notebook',
    { '05-training-it/anna.ipynb': ['anna', FIVE], '05-training-it/ben.ipynb': ['ben', FIVE] },
  ],
  [
    'folders around all',
    {
      'Working files/anna/05-training-it.ipynb': ['anna', FIVE],
      'Working files/ben/Version 2/05-training-it.ipynb': ['ben', FIVE],
    },
  ],
  ['names of learners alone', { 'anna.ipynb': ['anna'], 'ben.ipynb': ['ben'] }],
  ['one notebook', { '05-training-it.ipynb': ['class', FIVE] }],
];

describe('the notebooks of a class', () => {
  let place: string;

  beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'workshop-find-'))));
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  for (const [what, files] of FOLDERS) {
    it(`are found: ${what}`, async () => {
      for (const file of [
        ...Object.keys(files),
        'x/.ipynb_checkpoints/05-training-it.ipynb',
        '__MACOSX/._a.ipynb',
        'list.txt',
      ]) {
        mkdirSync(dirname(join(place, 'class', file)), { recursive: true });
        writeFileSync(join(place, 'class', file), '{}');
      }
      const module = pathToFileURL(join(root, 'scripts', 'class', 'find.mjs')).href;
      const { submissionsIn } = await import(module);
      const found: { path: string; learner: string; notebook?: string }[] = submissionsIn(
        join(place, 'class'),
        names,
      );
      assert.deepEqual(
        Object.fromEntries(
          found.map(({ path, learner, notebook }) => [
            path.replaceAll('\\', '/'),
            notebook ? [learner, notebook] : [learner],
          ]),
        ),
        files,
      );
    });
  }
});
