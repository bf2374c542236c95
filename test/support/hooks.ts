import { closeShared } from '../browser/support/shared';

/**
 * Mocha calls this after the last test; in a worker of a parallel run after each file, where all
 * is kept for the next one, and ends when the worker exits.
 */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    if (process.env.MOCHA_WORKER_ID === undefined) await closeShared();
  },
};
