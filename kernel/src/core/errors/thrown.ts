import type { Platform } from '../platform';
import { codeFrame } from './code-frame';
import { bold, dim } from './colors';
import { plainSentence } from './plain';
import type { Report } from './report';
import type { Sources } from './sources';
import { framesOf } from './stack';

/** How many steps of the learner's own code are shown, and errors within an error. */
const MOST = 8;

/** What is thrown may be anything: something that throws when it is looked at, too. */
const UNSHOWABLE: Report = {
  ename: 'Thrown',
  evalue: 'something that cannot be shown',
  traceback: ['Thrown: something that cannot be shown'],
};

/** Says what was thrown, and where: the learner's own lines first. */
export class ThrownReports {
  constructor(
    private readonly sources: Sources,
    private readonly platform: Pick<Platform, 'inspect' | 'ownerOf'>,
  ) {}

  report(thrown: unknown): Report {
    try {
      return this.describe(thrown);
    } catch {
      return UNSHOWABLE;
    }
  }

  private describe(thrown: unknown): Report {
    if (!isError(thrown)) {
      const evalue = this.platform.inspect(thrown);
      return {
        ename: 'Thrown',
        evalue,
        traceback: [`${bold('Thrown')}: ${evalue}`],
      };
    }
    const ename = textOf(() => thrown.name, 'Error');
    const evalue = textOf(() => thrown.message, '');
    const plain = plainSentence(evalue);
    const said = plain ?? evalue;
    const title = `${bold(ename)}${said ? `: ${said}` : ''}`;
    const original = plain ? [dim(`JavaScript says: ${evalue.split('\n', 1)[0]}`)] : [];
    return {
      ename,
      evalue,
      traceback: [title, ...this.trace(thrown), ...original, ...this.within(thrown)],
    };
  }

  /** The line with a caret, the steps that led there, and one line for what is not the learner's. */
  private trace(error: Error): string[] {
    const steps: string[] = [];
    /** Whose code the steps are in, up to the last of the learner's; after it only Node.js waits. */
    const owners: string[] = [];
    let folded = 0;
    let frame: string | undefined;
    for (const { name: called, file, line, column } of framesOf(error)) {
      const place = this.sources.find(file, line, column);
      const owner = place ? undefined : this.platform.ownerOf(file);
      if (place) {
        if (place.code !== undefined) frame ??= codeFrame(place.code, place.line, place.column);
        steps.push(`    at ${called ? `${called} ` : ''}${place.name}, line ${place.line + 1}`);
        folded = owners.length;
      } else if (owner) owners.push(owner);
      else break;
    }
    const others = steps.length > 0 ? owners.slice(0, folded) : owners;
    return [
      ...(frame ? [frame] : []),
      ...shortened(steps),
      ...(others.length > 0 ? [dim(foldedLine(others))] : []),
    ];
  }

  /** What caused it, and the errors that it gathers. */
  private within(error: Error): string[] {
    const inner = [
      ...(error.cause === undefined ? [] : [error.cause]),
      ...(error instanceof AggregateError ? error.errors.slice(0, MOST) : []),
    ];
    return inner
      .filter((cause) => cause !== error)
      .flatMap((cause) => {
        const [title, ...rest] = isError(cause)
          ? [`${cause.name}: ${cause.message}`, ...this.trace(cause)]
          : [this.platform.inspect(cause)];
        return [`  because of ${title}`, ...rest];
      });
  }
}

/** Errors of other windows or threads are no `instanceof Error` here. */
function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || Object.prototype.toString.call(thrown) === '[object Error]';
}

/** A name or a message may be anything, a getter that throws included. */
function textOf(read: () => unknown, otherwise: string): string {
  try {
    return String(read() ?? otherwise);
  } catch {
    return otherwise;
  }
}

/** Steps that repeat, as of a function that calls itself, are counted. */
function shortened(steps: readonly string[]): string[] {
  const starts = steps.flatMap((step, i) => (step === steps[i - 1] ? [] : [i]));
  const counted = starts.map((start, k) => {
    const times = (starts[k + 1] ?? steps.length) - start;
    return times === 1 ? steps[start] : `${steps[start]} (${times} times)`;
  });
  if (counted.length <= MOST) return counted;
  return [...counted.slice(0, MOST), `    … and ${counted.length - MOST} steps more`];
}

function foldedLine(owners: readonly string[]): string {
  const steps = owners.length === 1 ? '1 step' : `${owners.length} steps`;
  return `    (${steps} inside ${[...new Set(owners)].join(', ')})`;
}
