import { plain, titleOf } from './table.mjs';

/** Says how far the work is: in one line that changes, or where nobody looks on in many. */
export class Progress {
  done = 0;
  since = Date.now();

  constructor(all) {
    this.all = all;
    this.onScreen = process.stdout.isTTY;
    if (this.onScreen) this.timer = setInterval(() => this.show(), 1000);
  }

  /** One notebook more is done. */
  add({ learner, notebook, results }) {
    this.done++;
    this.last = plain(`${learner} ${titleOf(notebook)}`);
    if (this.onScreen) return this.show();
    const said = results.map(({ result }) => result).join(', ');
    console.log(`  ${this.done} of ${this.all}: ${this.last}: ${said}`);
  }

  end() {
    clearInterval(this.timer);
    if (this.onScreen) process.stdout.write('\r\x1b[K');
    return Math.round((Date.now() - this.since) / 1000);
  }

  show() {
    const seconds = Math.round((Date.now() - this.since) / 1000);
    const line = `  ${this.done} of ${this.all} notebooks, ${seconds} s${this.last ? `; ${this.last}` : ''}`;
    process.stdout.write(`\r${line.slice(0, (process.stdout.columns || 80) - 1)}\x1b[K`);
  }
}
