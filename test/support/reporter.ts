import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's usual output, and the counts in the file that WORKSHOP_REPORT names. */
class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const path = process.env.WORKSHOP_REPORT;
    if (path) runner.once('end', () => writeFileSync(path, JSON.stringify(this.stats)));
  }
}

export = Reporter;
