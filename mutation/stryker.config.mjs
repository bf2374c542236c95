import { fileURLToPath } from 'node:url';

/** Long trainings, which take a minute where every expression asks whether it is the changed one. */
const LONG = '6\\d x 1\\d,|[1-9]\\d{3,} iterations';

/**
 * Run by `npm run mutation`, from the project's folder, with all tests of lib but those that look at
 * its source or start a process: that would run lib as it was.
 */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/mocha-runner'))],
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    spec: ['build/test/lib/*.test.js', 'build/test/fuzz/lib.test.js'],
    ignore: ['build/test/lib/{arrows,memory}.test.js'],
    grep: `^(?!.*(${LONG}))`,
  },
  coverageAnalysis: 'perTest',
  mutate: ['lib/src/**/*.ts', '!lib/src/**/index.ts'],
  ignorePatterns: [
    '**',
    '!lib/**',
    '!test/{lib,fuzz,support,fixtures}/**',
    '!test/*',
    '!mutation/*',
    '!*.json',
    'lib/dist',
    '**/*.tsbuildinfo',
  ],
  symlinkNodeModules: false,
  buildCommand: 'node mutation/build.mjs',
  // The preprocessor for it needs a compiler older than the project's; build.mjs does its work.
  tsconfigFile: 'none',
  tempDirName: 'build/mutation',
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation-report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  allowConsoleColors: false,
  thresholds: { high: 95, low: 95, break: 95 },
  concurrency: 2,
  timeoutMS: 10000,
};
