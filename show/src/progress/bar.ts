import { openLine } from '../host/line';
import { grouped, short } from '../numbers';

/** A bar that grows with a training. */
export interface Bar {
  update(iteration: number, loss: number): void;
  /** Leaves the bar as it stands, with a last word in place of the time that is left. */
  end(iteration: number, loss: number, word: string): void;
}

const SIZE = 24;
/** How long a bar stays as it is, in milliseconds, however often it is updated. */
const PAUSE = 100;

/** Opens a bar from one iteration to another, below the running cell or in the terminal. */
export function openBar(first: number, last: number): Bar {
  const put = openLine();
  const began = performance.now();
  let drawn = began;
  const text = (iteration: number, loss: number, word: string): string => {
    const part = last > first ? (iteration - first) / (last - first) : 1;
    const done = Math.round(part * SIZE);
    return [
      `${'█'.repeat(done)}${'░'.repeat(SIZE - done)} ${Math.floor(part * 100)} %`,
      `iteration ${grouped(iteration)} of ${grouped(last)}`,
      `loss ${short(loss)}`,
      word || `${Math.ceil(((performance.now() - began) / 1000) * (1 / part - 1))} s left`,
    ].join(' · ');
  };
  return {
    update(iteration, loss) {
      if (performance.now() - drawn < PAUSE) return;
      drawn = performance.now();
      put(text(iteration, loss, ''));
    },
    end: (iteration, loss, word) => put(text(iteration, loss, word), true),
  };
}
