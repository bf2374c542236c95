import { join } from 'node:path';
import { root } from '../steps/paths.mjs';

/** What the code of one learner may take. Times are in milliseconds, sizes in bytes. */
export const LIMITS = {
  /** A cell, if nothing else was asked for. */
  cell: 20_000,
  /** A notebook, with all tries. */
  notebook: 180_000,
  /** How often a notebook is begun anew without the cells that ended its kernel. */
  tries: 4,
  /** The start of a kernel. */
  start: 60_000,
  /** All memory of a kernel. A notebook with its plots takes 0.3 GB. */
  memory: 1e9,
  /** One file that a cell writes. */
  file: 64e6,
};

/** What V8 may take of it, in MB. */
const HEAP = 512;
/**
 * Nothing gets more, however fast it grabs. V8 also counts for what it only reserves, half a GB for
 * each thread.
 */
const MOST = LIMITS.memory + 4e9;
const FLAGS = process.allowedNodeEnvironmentFlags;

/**
 * The command that runs a program of Node.js with limits: it may write only in this folder and
 * start no other program; on Linux the system too holds memory and files down.
 */
export function guarded(program, folder) {
  const inside = join(root, 'scripts', 'class', 'inside.cjs');
  const node = [
    process.execPath,
    `--max-old-space-size=${HEAP}`,
    ...permissions(folder),
    `--require=${inside}`,
    ...program,
  ];
  if (process.platform !== 'linux') return node;
  const limits = `ulimit -d ${MOST / 1000}; ulimit -f ${LIMITS.file / 512}; ulimit -c 0; exec "$@"`;
  return ['/bin/sh', '-c', limits, 'sh', ...node];
}

/** Node.js has permissions from 20.12 on. */
function permissions(folder) {
  if (!FLAGS.has('--allow-addons')) return [];
  return [
    FLAGS.has('--permission') ? '--permission' : '--experimental-permission',
    '--allow-addons',
    '--allow-worker',
    '--allow-fs-read=*',
    `--allow-fs-write=${join(folder, '*')}`,
  ];
}
