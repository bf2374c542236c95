import type { Problem } from '../language/language';
import { codeFrame } from './code-frame';
import { bold, dim } from './colors';
import type { Report } from './report';

/** How many problems of a cell are shown: the first ones are mostly the cause of the others. */
const MOST = 3;

const NAMES = { syntax: 'Syntax error', type: 'Type error' };

/** Says what is wrong with a cell that did not compile. */
export function reportProblems(problems: readonly Problem[], code: string): Report {
  const [{ kind, message }] = problems;
  const traceback = problems.slice(0, MOST).flatMap((problem) => describe(problem, code));
  if (problems.length > MOST) traceback.push(dim(`… and ${problems.length - MOST} more`));
  return { ename: NAMES[kind], evalue: message, traceback };
}

function describe(problem: Problem, code: string): string[] {
  const { kind, message, original, start, length, file } = problem;
  const before = code.slice(0, start).split('\n');
  const line = before.length - 1;
  const where = file ? ` in ${file}` : '';
  return [
    `${bold(NAMES[kind])}${where}: ${message}`,
    ...(file ? [] : [codeFrame(code, line, before[line].length, length)]),
    ...(original ? [dim(`TypeScript says: ${original} (TS${problem.code})`)] : []),
  ];
}
