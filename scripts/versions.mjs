import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { complaintOf, show } from './steps/command.mjs';
import { mocha, root } from './steps/paths.mjs';
import { Problem, run, say } from './steps/say.mjs';
import { setUp } from './steps/set-up.mjs';

/** The versions of Node.js that the kernel is tested with. */
const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];

/** The package of npm's `node` that holds the program itself, for this machine. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** What runs with each: the kernel with its prompt and plots, and all notebooks. */
const TESTS = [
  'kernel/kernel',
  'kernel/input',
  'kernel/display',
  'kernel/progress',
  'kernel/protocol/interrupt',
  'kernel/protocol/errors',
  'kernel/protocol/streams',
  'notebooks/notebooks',
];

await run(async () => {
  await setUp();
  await build('.');
  const files = TESTS.map((name) => join('build', 'test', `${name}.test.js`));
  for (const version of VERSIONS) {
    const folder = join(root, 'build', `node-${version}`);
    mkdirSync(folder, { recursive: true });
    say(`Fetching Node.js ${version} …`);
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${PACKAGE}@${version}`,
    ];
    const complaint = await complaintOf('npm', args);
    if (complaint) throw new Problem(`npm could not fetch Node.js ${version}: ${complaint}`);
    const node = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
    await show(node, ['--version']);
    const status = await show(node, [
      mocha,
      '--no-config',
      '--timeout',
      '120000',
      '--reporter',
      'dot',
      ...files,
    ]);
    if (status !== 0) return status;
  }
  return 0;
});
