import { fileURLToPath } from 'node:url';

/** The tests of numbers and shapes. A test that starts a process would run lib as it was. */
const TESTS = [
  'random',
  'matrix',
  'algebra',
  'shapes',
  'activation',
  'activation-accuracy',
  'neuron',
  'training',
  'numpy-cases',
];

/** Run by `npm run mutation`, from the project's folder. */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/mocha-runner'))],
  testRunner: 'mocha',
  mochaOptions: {
    'no-config': true,
    spec: TESTS.map((name) => `build/test/lib/${name}.test.js`),
  },
  coverageAnalysis: 'perTest',
  mutate: ['lib/src/{matrix,neuron,activation,random}/*.ts', '!lib/src/**/index.ts'],
  ignorePatterns: [
    '**',
    '!lib/**',
    '!test/**',
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
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 10000,
};
