import { fileURLToPath } from 'node:url';

/** Run by `npm run mutation`, from the project's folder. */
export default {
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/mocha-runner'))],
  testRunner: 'mocha',
  mochaOptions: {
    config: 'mutation/mocha.json',
  },
  coverageAnalysis: 'perTest',
  mutate: ['lib/src/{matrix,neuron,activation,random}/*.ts', '!lib/src/**/index.ts'],
  ignorePatterns: ['**', '!lib/**', '!test/**', '!mutation/*', '!*.json', 'lib/dist', '**/*.tsbuildinfo'],
  symlinkNodeModules: false,
  buildCommand: 'node mutation/build.mjs',
  tempDirName: 'build/mutation',
  reporters: ['progress', 'clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation-report.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 10000,
};
