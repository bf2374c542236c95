import type ts from 'typescript-api';
import type { Frame } from '../cells/frame';

/** Code that someone is writing, ready for questions to TypeScript's language service. */
export interface Probe {
  readonly service: ts.LanguageService;
  readonly path: string;
  readonly code: string;
  readonly frame: Frame;
}
