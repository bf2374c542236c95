import { dirname, join } from 'node:path';

/** The Python of the environment that has Notebook 7, jupyter console and repo2docker. */
export const python = process.env.WORKSHOP_PLACES ?? '';

export const jupyter = join(dirname(python), 'jupyter');
