import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** A script that runs. */
export class Running {
  /** All that it has printed. */
  text = '';
  readonly ended: Promise<number | null>;
  private look = (): void => {};

  constructor(private readonly child: ChildProcessWithoutNullStreams) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        this.text += data.toString();
        this.look();
      });
    }
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  /** Waits until it has printed something new, and gives what it printed since the last time. */
  async prints(wanted: RegExp): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.look = () => wanted.test(this.text) && resolve();
      this.look();
      void this.ended.then(() => reject(new Error(`It ended without ${wanted}: ${this.text}`)));
    });
    const printed = this.text;
    this.text = '';
    return printed;
  }

  /** Ends it, and all that it started in its group, if it still runs. */
  kill(): void {
    if (this.child.exitCode === null) process.kill(-this.child.pid!, 'SIGTERM');
  }

  /** Presses Ctrl-C, and asserts that nothing that was started in this folder goes on. */
  async interrupt(folder: string): Promise<void> {
    this.child.kill('SIGINT');
    assert.equal(await this.ended, 0, this.text);
    const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    assert.ok(!stdout.includes(folder), stdout);
  }
}
