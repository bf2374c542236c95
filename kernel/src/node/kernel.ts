import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Session } from '../core';
import type { Platform, Task } from '../core';
import { callsApart } from './apart';
import { compile } from './compile';
import type { Connection } from './connection';
import { Door } from './door';
import { startLanguage } from './language';
import { ownerOf } from './owner';
import { printPromisesPlainly } from './promises';
import { takeStreams } from './streams';
import { versions } from './versions';

/** Runs a kernel for cells of the current folder, until it is told to end. */
export function runKernel(connection: Connection): void {
  const tasks = new AsyncLocalStorage<Task>();
  const folder = process.cwd().replaceAll('\\', '/');
  const door = new Door(connection, {
    onMessage: (message) => session.receive(message),
    onSubscribed: (topic) => session.welcome(topic),
    onBroken() {
      hearSignals();
      session.brokenOff();
    },
  });
  const platform: Platform = {
    send: (message) => door.send(message),
    settle: () => door.settle(),
    language: startLanguage(folder),
    scope: {
      run: (task, action) => tasks.run(task, action),
      current: () => tasks.getStore(),
    },
    compile,
    runApart: callsApart(() => session.stop()),
    require: (id, from) => createRequire(join(from, 'cell.ts'))(id) as unknown,
    resolve: (id, from) => createRequire(join(from, 'cell.ts')).resolve(id),
    inspect: (value) => inspect(value),
    ownerOf: (file) => ownerOf(file, folder),
    shutDown: () => door.close(),
    folder,
    versions,
  };
  const session = new Session(platform);
  Error.prepareStackTrace = (error, calls) =>
    session.stackOf(
      error,
      calls.map((call) => `    at ${call}`),
    );
  printPromisesPlainly();
  takeStreams((name, text) => session.print(name, text));
  const onSignal = (): void => session.stop();
  /** Code that is broken off may leave listeners put aside. */
  const hearSignals = (): void => void process.off('SIGINT', onSignal).on('SIGINT', onSignal);
  hearSignals();
  process.on('uncaughtException', (error) => session.printError(error));
  process.on('unhandledRejection', (error) => session.printError(error));
}
