import { Ended, Kernel } from './kernel.mjs';
import { INSIDE } from './judge.mjs';
import { LIMITS } from './limits.mjs';
import { makes } from './notebook.mjs';
import { waysThrough } from './steps.mjs';

export const RIGHT = 'right';
export const NOT_YET = 'not yet';
export const NOT_STARTED = 'not started';

/**
 * Runs a learner's notebook, and gives for each exercise the result and a note.
 *
 * @param original the original's cells
 * @param files what lies beside the notebook, by name
 */
export async function resultsOf({ original, exercises, judge, mine, files }) {
  const results = new Map();
  for (const exercise of exercises) {
    if (!isStarted(exercise, mine)) results.set(exercise, { result: NOT_STARTED, note: '' });
  }
  const end = Date.now() + LIMITS.notebook;
  for (const steps of waysThrough(original, exercises, mine)) {
    const open = new Set(exercises.filter((one) => !isSettled(results.get(one))));
    if (open.size > 0) await new Run(steps, judge, files, end).settle(open, results);
  }
  return exercises.map((exercise) => results.get(exercise));
}

/** Whether a cell of the learner's makes the answer, other than with `todo`. */
function isStarted({ variable, cell }, mine) {
  return mine.some((other) => makes(other, variable) && other.source !== cell.source);
}

function isSettled(found) {
  return found?.result === RIGHT || found?.result === NOT_STARTED;
}

/** One way through a notebook: begun anew, without it, when a cell ends the kernel. */
class Run {
  /** Why a cell gave nothing, by its number. */
  failed = new Map();
  /** Cells that ended a kernel. */
  skipped = new Set();

  constructor(steps, judge, files, end) {
    Object.assign(this, { steps, judge, files, end });
  }

  async settle(open, results) {
    let why = '';
    for (let tries = 0; open.size > 0 && tries < LIMITS.tries; tries++) {
      const kernel = await Kernel.start(this.files);
      try {
        await this.through(kernel, open, results);
        break;
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
        why = error.message;
      } finally {
        kernel.end();
      }
    }
    for (const exercise of open) {
      if (!results.has(exercise)) results.set(exercise, { result: NOT_YET, note: why });
    }
  }

  async through(kernel, open, results) {
    for (const [i, { code, asks }] of this.steps.entries()) {
      if (!this.skipped.has(i)) {
        await this.guard(i, () => this.run(kernel, i, code));
      }
      for (const { exercise, made } of asks.filter((one) => open.has(one.exercise))) {
        const found = await this.guard(made, () => this.look(kernel, exercise, made));
        results.set(exercise, found);
        open.delete(exercise);
        if (open.size === 0) return;
      }
    }
  }

  async run(kernel, i, code) {
    const reply = await kernel.ask(code, {}, this.time());
    if (reply.status === 'ok') this.failed.delete(i);
    else this.failed.set(i, `its cell ends in an error: ${reply.evalue}`);
  }

  /** Remembers a cell that ends the kernel. */
  async guard(i, action) {
    try {
      return await action();
    } catch (error) {
      this.skipped.add(i);
      this.failed.set(i, error.message);
      throw error;
    }
  }

  async look(kernel, exercise, made) {
    const failure = this.failed.get(made);
    if (failure) return { result: NOT_YET, note: failure };
    const { variable, name } = exercise;
    const ask = async (what) => {
      const { user_expressions: found } = await kernel.ask('', { found: what }, this.time());
      return found.found.data?.['text/plain'];
    };
    const call = (given) => ask(`${INSIDE}.call(() => ${variable}, ${JSON.stringify(given)})`);
    try {
      const answer = await ask(`${INSIDE}.get(() => ${variable})`);
      return resultIn(await this.judge.verdict(exercise, answer, call), name);
    } catch (error) {
      if (error instanceof Ended) throw error;
      return { result: NOT_YET, note: `its answer cannot be read: ${error.message}` };
    }
  }

  time() {
    const left = this.end - Date.now();
    if (left <= 0) throw new Ended(`the notebook took more than ${LIMITS.notebook / 1000} s`);
    return Math.min(left, LIMITS.cell);
  }
}

/** What a check said, as a result. */
function resultIn(text, name) {
  const said = text.slice(`${name}: `.length);
  if (said === 'right!') return { result: RIGHT, note: '' };
  if (said.startsWith('not yet started')) return { result: NOT_STARTED, note: '' };
  return { result: NOT_YET, note: said.replace(/^not yet\. /, '').split('\n')[0] };
}
