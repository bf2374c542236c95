import type { WidgetClass } from '@workshop/front/jupyter';
import { button } from './dialog';

/** A button with a word on it, for the bar above a notebook. */
export function toolbarButton(
  Widget: WidgetClass,
  text: string,
  act: () => void,
): InstanceType<WidgetClass> {
  const widget = new Widget();
  const node = button(text, act);
  node.className = 'workshop-tool';
  widget.node.append(node);
  return widget;
}
