import { spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../steps/paths.mjs';
import { guarded, LIMITS } from './limits.mjs';
import { memoryOf } from './memory.mjs';
import { placesFor } from './sockets.mjs';

const require = createRequire(join(root, 'kernel', 'package.json'));
const MAIN = join(root, 'kernel', 'dist', 'node', 'main.js');
const DELIMITER = '<IDS|MSG>';
/** An answer that is longer ends the connection. */
const OPTIONS = { linger: 0, reconnectInterval: 10, maxMessageSize: 8e6 };
/** How often its memory is looked at, in milliseconds. */
const PAUSE = 100;

/** Kernels that are to end with this process. */
const alive = new Set();
process.on('exit', () => alive.forEach((kernel) => kernel.end()));

/** A kernel has ended, or was ended, before it answered. */
export class Ended extends Error {}

/**
 * A kernel with limits, in a temporary folder of its own. It is only spoken to over the channel of
 * requests and replies: what its cells print is heard by nobody.
 */
export class Kernel {
  /** @param files files to lay beside the notebook, by name */
  static async start(files = {}) {
    const base = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-class-')));
    const [folder, connection] = [join(base, 'work'), join(base, 'kernel')];
    mkdirSync(folder);
    mkdirSync(connection);
    // Beside the folder that cells may write in: Node.js would let them through a link in it.
    symlinkSync(join(root, 'node_modules'), join(base, 'node_modules'), 'junction');
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const kernel = new Kernel(base, folder, connection, await placesFor(connection));
    try {
      await kernel.ask('', {}, LIMITS.start);
      // With its key others could speak to it.
      rmSync(join(connection, 'connection.json'));
    } catch (error) {
      kernel.end();
      throw error;
    }
    return kernel;
  }

  constructor(base, folder, connection, places) {
    Object.assign(this, { base, key: randomUUID(), session: randomUUID() });
    this.waiting = new Map();
    const file = join(connection, 'connection.json');
    const scheme = { key: this.key, signature_scheme: 'hmac-sha256' };
    writeFileSync(file, JSON.stringify({ ...places.file, ...scheme }));
    this.socket = new (require('zeromq').Dealer)(OPTIONS);
    this.socket.connect(places.shell);
    const [program, ...args] = guarded([MAIN, file], folder);
    const home = { HOME: folder, USERPROFILE: folder, TMPDIR: folder, TEMP: folder, TMP: folder };
    const { PATH, SystemRoot } = process.env;
    const env = { PATH, ...(SystemRoot && { SystemRoot }), ...home };
    this.process = spawn(program, args, { cwd: folder, env, stdio: 'ignore' });
    this.process.on('error', ({ message }) => this.close(`the kernel could not start: ${message}`));
    this.process.on('exit', () => this.close('the kernel ended while it ran'));
    this.watch = setInterval(() => this.weigh(), PAUSE);
    alive.add(this);
    void this.listen();
  }

  /**
   * Runs a cell, and then expressions.
   *
   * @returns the content of the reply
   * @throws Ended when the kernel ends before, or has to be ended
   */
  ask(code, expressions = {}, milliseconds = LIMITS.cell) {
    const content = {
      code,
      silent: false,
      store_history: false,
      stop_on_error: false,
      allow_stdin: false,
      user_expressions: expressions,
    };
    return new Promise((resolve, reject) => {
      if (this.why) return reject(new Ended(this.why));
      const id = randomUUID();
      const seconds = Math.round(milliseconds / 1000);
      const late = () => this.close(`it took more than ${seconds} s`);
      const timer = setTimeout(late, milliseconds);
      this.waiting.set(id, { resolve, reject, timer });
      this.send(id, content);
    });
  }

  end() {
    this.close('it was ended');
    alive.delete(this);
    rmSync(this.base, { recursive: true, force: true, maxRetries: 3 });
  }

  close(why) {
    if (this.why) return;
    this.why = why;
    clearInterval(this.watch);
    this.process.kill('SIGKILL');
    this.socket.close();
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new Ended(why));
    }
  }

  weigh() {
    if (memoryOf(this.process.pid) > LIMITS.memory) {
      this.close(`it took more than ${Math.round(LIMITS.memory / 1e6)} MB of memory`);
    }
  }

  send(id, content) {
    const header = {
      msg_id: id,
      msg_type: 'execute_request',
      session: this.session,
      username: 'class',
      date: new Date().toISOString(),
      version: '5.3',
    };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const frames = [DELIMITER, this.sign(parts), ...parts];
    this.sent = (this.sent ?? Promise.resolve())
      .then(() => this.socket.send(frames))
      .catch(() => {});
  }

  async listen() {
    for await (const frames of this.socket) {
      const at = frames.findIndex((frame) => frame.toString() === DELIMITER);
      const [signature, ...parts] = frames.slice(at + 1).map(String);
      if (signature !== this.sign(parts.slice(0, 4))) continue;
      const [header, parent, , content] = parts.map((part) => JSON.parse(part));
      const asked = this.waiting.get(parent.msg_id);
      if (header.msg_type !== 'execute_reply' || !asked) continue;
      this.waiting.delete(parent.msg_id);
      clearTimeout(asked.timer);
      asked.resolve(content);
    }
  }

  sign(parts) {
    const hmac = createHmac('sha256', this.key);
    for (const part of parts) hmac.update(part);
    return hmac.digest('hex');
  }
}
