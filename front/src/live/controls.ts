import { keepKeys } from '../element';
import { button } from './button';
import { choice } from './choice';
import { slider } from './slider';
import { toggle } from './toggle';
import type { Looks, Positions, Widget } from './widget';

const KINDS = { slider, toggle, choice, button };

/** The controls of a live picture. */
export class Controls {
  private readonly widgets: Readonly<Record<string, Widget>>;
  private positions: Positions;

  /** @param moved hears where all of them stand when one was moved */
  constructor(node: HTMLElement, looks: readonly Looks[], moved: (positions: Positions) => void) {
    this.positions = Object.fromEntries(looks.map(({ name, start }) => [name, start]));
    const made = looks.map((look): [string, Widget] => {
      const widget = KINDS[look.kind](look, (position) => {
        this.positions = { ...this.positions, [look.name]: position };
        moved(this.positions);
      });
      keepKeys(widget.handle);
      widget.put(look.start);
      return [look.name, widget];
    });
    this.widgets = Object.fromEntries(made);
    node.append(...made.map(([, widget]) => widget.node));
  }

  /** Puts them where the kernel has them; the one that is in use stays where it is. */
  put(positions: Positions): void {
    for (const [name, position] of Object.entries(positions)) {
      const widget = this.widgets[name];
      if (!widget || widget.handle === document.activeElement) continue;
      widget.put(position);
      this.positions[name] = position;
    }
  }

  enable(isOn: boolean): void {
    for (const { handle } of Object.values(this.widgets)) handle.disabled = !isOn;
  }
}
