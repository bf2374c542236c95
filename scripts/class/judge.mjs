import { Ended, Kernel } from './kernel.mjs';
import { LIMITS } from './limits.mjs';

/** What each kernel has in it: inside.cjs. */
export const INSIDE = "(globalThis as any)[Symbol.for('workshop.class')]";

/** How often a check is run for one answer: each time it may ask the function one thing more. */
const MOST = 100;

/**
 * Says whether answers are right: in a kernel that has run the original notebook and runs no code of
 * a learner. It gets answers as data. Where an answer is a function, the learner's kernel is asked
 * what it gives.
 */
export class Judge {
  /** What checks have asked functions so far: they ask every learner the same. */
  asked = new Map();
  queue = Promise.resolve();
  /** How many learners' notebooks it is needed for now. */
  users = 0;

  /** @param cells those of the original */
  constructor(cells) {
    this.cells = cells.filter(({ isCode }) => isCode);
  }

  /**
   * @param answer the learner's value, as data
   * @param call gives what the learner's function gives
   * @returns what the check says
   */
  async verdict(exercise, answer, call) {
    const known = {};
    const find = async (given) => (known[given] ??= JSON.parse(await call(given)));
    if ('callable' in JSON.parse(answer)) {
      for (const given of this.asked.get(exercise) ?? []) await find(given);
    }
    for (let round = 0; round < MOST; round++) {
      const { printed, missing } = await this.inTurn(() => this.check(exercise, answer, known));
      if (missing.length === 0) return printed.join('\n');
      for (const given of missing) {
        const all = this.asked.get(exercise) ?? new Set();
        this.asked.set(exercise, all.add(given));
        await find(given);
      }
    }
    throw new Ended('its check asked too much');
  }

  end() {
    return this.inTurn(() => this.kernel?.end());
  }

  /** Learners' answers are checked one after another. */
  inTurn(action) {
    const turn = this.queue.then(action);
    this.queue = turn.catch(() => {});
    return turn;
  }

  async check({ cell, check }, answer, known) {
    const value = `${INSIDE}.take(${JSON.stringify(answer)}, ${JSON.stringify(JSON.stringify(known))})`;
    const code = `${cell.source.replace(/= todo;$/m, () => `= ${value};`)}\n${check.source}`;
    this.kernel ??= await this.start();
    const expressions = { said: `${INSIDE}.said()` };
    try {
      const reply = await this.kernel.ask(code, expressions);
      if (reply.status !== 'ok') throw new Error(`${check.id} cannot be run: ${reply.evalue}`);
      return JSON.parse(reply.user_expressions.said.data['text/plain']);
    } catch (error) {
      // What a cell that failed leaves behind must not count for the next learner.
      this.kernel = this.kernel.end();
      throw error;
    }
  }

  async start() {
    const kernel = await Kernel.start();
    for (const { source } of this.cells) await kernel.ask(source, {}, LIMITS.start);
    return kernel;
  }
}
