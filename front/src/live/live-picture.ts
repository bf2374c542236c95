import { element } from '../element';
import type { SessionContext } from '../jupyter';
import { Blocks, textOf } from './blocks';
import type { Block } from './blocks';
import { Controls } from './controls';
import { Line } from './line';
import type { Looks, Positions } from './widget';

/** A live picture as the kernel puts it out. */
export interface Live {
  id: string;
  controls: Looks[];
  blocks: Block[];
}

/** What the kernel says: where the controls stand, and what there is to see or what went wrong. */
interface Now {
  positions: Positions;
  blocks?: Block[];
  problem?: string;
}

const RUN_AGAIN = 'Run this cell to move its controls.';

/** How long after a move a screen reader is told, and how long a kernel may take, in milliseconds. */
const PAUSE = 500;

/** Controls and the picture that follows them. */
export class LivePicture {
  private readonly bar = element('div', { className: 'workshop-controls' });
  private readonly notice = element('p', { className: 'workshop-notice', role: 'status' });
  private readonly picture = element('div', {});
  private readonly said = element('p', { className: 'workshop-said', role: 'status' });
  private readonly blocks = new Blocks(this.picture);
  private readonly line: Line<Now>;
  private controls: Controls | undefined;
  private id: string | undefined;
  private timer: number | undefined;

  constructor(
    private readonly node: HTMLElement,
    context: SessionContext | undefined,
  ) {
    node.classList.add('workshop-live');
    // Keys that move a control are no commands of the notebook, but for the one that leads back.
    this.bar.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') node.closest<HTMLElement>('.jp-Notebook')?.focus();
    });
    node.append(this.bar, this.notice, this.picture, this.said);
    this.line = new Line<Now>(context, {
      heard: (now) => this.hear(now),
      gone: () => this.lose(),
    });
  }

  /** Shows what the kernel put out. The still that comes later changes nothing here. */
  async show({ id, controls, blocks }: Live): Promise<void> {
    if (this.id === id && this.controls) return;
    this.id = id;
    this.bar.replaceChildren();
    this.controls = new Controls(this.bar, controls, (positions) => this.line.say(positions));
    this.lose();
    await this.blocks.show(blocks);
    if (this.id === id) this.line.connect(id);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.line.dispose();
    this.blocks.dispose();
    this.node.replaceChildren();
  }

  private async hear({ positions, blocks, problem }: Now): Promise<void> {
    if (this.line.isQuiet) this.controls?.put(positions);
    this.say(problem ?? '', problem === undefined ? 'well' : 'wrong');
    if (!blocks) return;
    this.later(() => (this.said.textContent = textOf(blocks)));
    await this.blocks.show(blocks);
  }

  /** The kernel does not know the picture; it may be about to. */
  private lose(): void {
    this.say('', 'gone');
    this.later(() => this.say(RUN_AGAIN, 'gone'));
  }

  private say(text: string, state: 'well' | 'wrong' | 'gone'): void {
    if (this.notice.textContent !== text) this.notice.textContent = text;
    this.node.dataset.state = state;
    this.controls?.enable(state !== 'gone');
  }

  private later(call: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(call, PAUSE);
  }
}
