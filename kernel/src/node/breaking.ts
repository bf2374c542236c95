import { Session } from 'node:inspector';

/** How long the main thread may take to answer, in milliseconds, before its code is broken off. */
const PATIENCE = 100;
/** After so many tries the process is ended, if it is to end anyway. */
const TRIES = 20;

/**
 * Node.js, up to 22, checks at the end of a turn that whatever it follows through promises has come
 * to its end too; what is broken off has not. Without this the process would abort.
 */
const FORGET = `{
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try { process.binding('async_wrap').clearAsyncIdStack(); } catch {}
  process.noDeprecation = noDeprecation;
}`;

/**
 * Breaks off whatever code keeps the main thread from hearing something, however deep in a loop it
 * is. For use in another thread.
 *
 * @param hasHeard whether the main thread has heard it
 * @param onBroken called after each time that code was broken off
 */
export function breakUntil(hasHeard: () => boolean, onBroken: () => void, mustEnd: boolean): void {
  let tries = 0;
  const look = (): void => {
    if (hasHeard()) return;
    if (mustEnd && tries++ >= TRIES) process.kill(process.pid, 'SIGKILL');
    const debug = new Session();
    debug.connectToMainThread();
    onBroken();
    debug.post('Runtime.evaluate', { expression: FORGET });
    debug.post('Runtime.terminateExecution', () => debug.disconnect());
    setTimeout(look, PATIENCE);
  };
  setTimeout(look, PATIENCE);
}
