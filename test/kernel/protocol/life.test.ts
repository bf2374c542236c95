import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '../../support/connection';
import { Conversation } from '../../support/conversation';
import { isRunning } from '../../support/processes';
import { root } from '../../support/root';

const MAIN = join(root, 'kernel', 'dist', 'node', 'main.js');

describe('a kernel that cannot begin', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workshop-connection-'));
    file = join(folder, 'connection.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a kernel that is to end by itself, and says in one line why. */
  async function complaintOf(connection: string): Promise<string> {
    writeFileSync(file, connection);
    const child = spawn(process.execPath, [MAIN, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const [code] = await once(child, 'close');
    assert.ok(code > 0, `it ends with ${code}`);
    assert.match(said, /^[^\n]+\n$/);
    return said;
  }

  const PORTS = ['shell_port', 'iopub_port', 'stdin_port', 'control_port', 'hb_port'];
  for (const taken of PORTS) {
    it(`ends, and says so in one line, when ${taken} is taken`, async () => {
      const servers = PORTS.map(() => createServer().listen(0, '127.0.0.1'));
      await Promise.all(servers.map((server) => once(server, 'listening')));
      const numbers = servers.map((server) => (server.address() as AddressInfo).port);
      const ports = Object.fromEntries(PORTS.map((name, i) => [name, numbers[i]]));
      servers.forEach((server, i) => PORTS[i] !== taken && server.close());
      const rest = { transport: 'tcp', ip: '127.0.0.1', key: 'k', signature_scheme: 'hmac-sha256' };
      const said = await complaintOf(JSON.stringify({ ...rest, ...ports }));
      servers.forEach((server) => server.close());
      assert.match(said, /in use/);
    });
  }

  for (const [what, text] of [
    ['no JSON', '{'],
    ['not an object', 'null'],
    ['without ports', '{ "ip": "127.0.0.1", "key": "k" }'],
  ]) {
    it(`ends, and says so in one line, when the connection file is ${what}`, async () => {
      await complaintOf(text);
    });
  }
});

describe('a kernel whose parent is killed', () => {
  /** Starts a kernel as a Jupyter server does; prints the kernel's number. */
  const PARENT = `
    const env = { ...process.env, JPY_PARENT_PID: String(process.pid) };
    const args = [${JSON.stringify(MAIN)}, process.argv[1]];
    console.log(require('child_process').spawn(process.execPath, args, { stdio: 'ignore', env }).pid);
    setInterval(() => {}, 1000);`;

  for (const [when, code] of [
    ['while nothing runs', undefined],
    ['while a cell waits', 'await new Promise(() => {});'],
    ['while a loop runs', 'while (true) {}'],
    ['while a loop prints', "while (true) console.log('x');"],
    ['while a stop is ignored', "process.on('SIGINT', () => {}); while (true) {}"],
  ]) {
    it(`ends ${when}`, async () => {
      const connection = new Connection('-');
      const parent = spawn(process.execPath, ['-e', PARENT, connection.file]);
      const [line] = await once(parent.stdout, 'data');
      const pid = Number(line);
      try {
        const conversation = new Conversation(connection, parent);
        await conversation.ready();
        if (code) {
          const begun = conversation.next(({ type }) => type === 'stream');
          const whole = `console.log('begun'); ${code}`;
          conversation.request('execute_request', { code: whole }).catch(() => {});
          await begun;
        }
        assert.ok(isRunning(pid));
        const since = performance.now();
        parent.kill('SIGKILL');
        while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
        console.log(`      ended after ${Math.round(performance.now() - since)} ms`);
      } finally {
        spawnSync('kill', ['-9', String(pid)]);
        parent.kill('SIGKILL');
        connection.close();
      }
    });
  }
});
