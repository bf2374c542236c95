import type { SessionContext } from '../jupyter';
import { Blocks } from './blocks';
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

/** Controls and the picture that follows them. */
export class LivePicture {
  private readonly bar = document.createElement('div');
  private readonly notice = document.createElement('p');
  private readonly picture = document.createElement('div');
  private readonly blocks = new Blocks(this.picture);
  private readonly line: Line<Now>;
  private controls: Controls | undefined;
  private id: string | undefined;

  constructor(
    private readonly node: HTMLElement,
    context: SessionContext | undefined,
  ) {
    node.classList.add('workshop-live');
    // Keys that move a control are no commands of the notebook.
    this.bar.dataset.lmSuppressShortcuts = 'true';
    this.bar.addEventListener('keydown', (event) => event.stopPropagation());
    this.bar.className = 'workshop-controls';
    this.notice.className = 'workshop-notice';
    this.notice.setAttribute('role', 'status');
    node.append(this.bar, this.notice, this.picture);
    this.line = new Line<Now>(context, {
      heard: (now) => this.hear(now),
      gone: () => this.say(RUN_AGAIN, 'gone'),
    });
  }

  /** Shows what the kernel put out. The still that comes later changes nothing here. */
  async show({ id, controls, blocks }: Live): Promise<void> {
    if (this.id === id && this.controls) return;
    this.id = id;
    this.bar.replaceChildren();
    this.controls = new Controls(this.bar, controls, (positions) => this.line.say(positions));
    this.say(RUN_AGAIN, 'gone');
    await this.blocks.show(blocks);
    if (this.id === id) this.line.connect(id);
  }

  dispose(): void {
    this.line.dispose();
    this.blocks.dispose();
    this.node.replaceChildren();
  }

  private async hear({ positions, blocks, problem }: Now): Promise<void> {
    this.controls?.put(positions);
    this.say(problem ?? '', problem === undefined ? 'well' : 'wrong');
    if (blocks) await this.blocks.show(blocks);
  }

  private say(text: string, state: 'well' | 'wrong' | 'gone'): void {
    if (this.notice.textContent !== text) this.notice.textContent = text;
    this.node.dataset.state = state;
    this.controls?.enable(state !== 'gone');
  }
}
