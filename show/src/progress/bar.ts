import { SingleBar } from 'cli-progress';
import type { GenericFormatter } from 'cli-progress';
import { openChangingOutput } from '../host/display';
import { grouped, short } from '../numbers';

/** How a training stands: at an iteration, with an error. */
interface State {
  iteration: number;
  error: number;
}

/** A bar that grows with a training. */
export interface Bar {
  update(state: State): void;
  /** Leaves the bar as it stands, with a last word in place of the time that is left. */
  end(state: State, word: string): void;
}

const SIZE = 24;
/** How many of the last pieces of work the time left is estimated from. */
const PIECES = 100;

/** Opens a bar, below the running cell or in the terminal. */
export function openBar(iterations: number): Bar {
  const bar = new SingleBar({
    format,
    barsize: SIZE,
    etaBuffer: PIECES,
    noTTYOutput: true,
    stream: process.stdout,
    terminal: cellTerminal(),
  } as ConstructorParameters<typeof SingleBar>[0]);
  bar.start(iterations, 0, {});
  const show = ({ iteration, error }: State, word = ''): void =>
    bar.update(iteration, { error, word });
  return {
    update: (state) => show(state),
    end: (state, word) => {
      show(state, word);
      bar.stop();
    },
  };
}

/** The bar in words: how much is done, the iteration, the error, and the time that is left. */
const format: GenericFormatter = (_options, { progress, value, total, eta }, { error, word }) => {
  const done = Math.round(progress * SIZE);
  const left = Number.isFinite(eta) && value > 0 ? `${eta} s left` : '';
  return [
    `${'█'.repeat(done)}${'░'.repeat(SIZE - done)} ${Math.floor(progress * 100)} %`,
    `iteration ${grouped(value)} of ${grouped(total)}`,
    ...(error === undefined ? [] : [`error ${short(error)}`]),
    word || left,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** The output below a cell, as the terminal with one line that the package draws on. */
function cellTerminal(): object | undefined {
  const put = openChangingOutput();
  if (!put) return undefined;
  const nothing = (): void => {};
  return {
    cursorSave: nothing,
    cursorRestore: nothing,
    cursor: nothing,
    cursorTo: nothing,
    cursorRelative: nothing,
    cursorRelativeReset: nothing,
    clearRight: nothing,
    clearLine: nothing,
    clearBottom: nothing,
    newline: nothing,
    lineWrapping: nothing,
    write: (line: string) => put({ 'text/plain': line }),
    isTTY: () => true,
    getWidth: () => 120,
  };
}
