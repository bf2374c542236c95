import { element, keepKeys, labelled } from '../element';
import type { Layout, Menu, Plotly, Slider } from './plotly';

/** Does what a button or a slider of a figure is for. */
type Act = (method: keyof Plotly & Menu['buttons'][number]['method'], args: unknown[]) => void;

/**
 * The buttons and sliders of a figure, as parts of the page: Plotly's own are drawings, which no
 * keyboard reaches and no screen reader names.
 */
export class Handles {
  private slider: HTMLInputElement | undefined;
  private steps: Slider['steps'] = [];
  private readonly number = element('output', { ariaLive: 'off' });

  constructor(
    private readonly node: HTMLElement,
    private readonly act: Act,
  ) {
    node.addEventListener('keydown', (event) => event.stopPropagation());
  }

  /** @returns the layout without them, and without the room for them */
  show({ updatemenus = [], sliders = [], ...layout }: Layout): Layout {
    this.node.replaceChildren(
      ...updatemenus.flatMap((menu) => this.buttonsOf(menu)),
      ...sliders.map((slider) => this.sliderOf(slider)),
    );
    const room = updatemenus.length + sliders.length > 0 ? (layout.meta?.controls ?? 0) : 0;
    const { height, margin } = layout;
    if (!height || !margin || room === 0) return layout;
    return { ...layout, height: height - room, margin: { ...margin, b: margin.b - room } };
  }

  /** An animation has come to this frame. */
  follow(frame: string): void {
    const at = this.steps.findIndex(({ label }) => label === frame);
    if (this.slider && at >= 0) this.put(at);
  }

  private buttonsOf({ buttons, showactive, active = 0 }: Menu): HTMLElement[] {
    const made = buttons.map(({ label, method, args }, i) => {
      const button = keepKeys(element('button', { type: 'button', textContent: label }));
      if (showactive) button.ariaPressed = String(i === active);
      button.addEventListener('click', () => {
        if (showactive) for (const each of made) each.ariaPressed = String(each === button);
        this.act(method, args);
      });
      return button;
    });
    return made;
  }

  private sliderOf({ steps, active = 0, currentvalue }: Slider): HTMLElement {
    const { prefix = '' } = currentvalue ?? {};
    const slider = keepKeys(
      element('input', { type: 'range', min: '0', max: String(steps.length - 1) }),
    );
    this.slider = slider;
    this.steps = steps;
    this.put(active);
    slider.addEventListener('input', () => {
      this.put(Number(slider.value));
      const { method, args } = steps[Number(slider.value)];
      this.act(method, args);
    });
    return labelled(prefix.trim(), slider, this.number);
  }

  private put(at: number): void {
    const { label } = this.steps[at];
    this.slider!.value = String(at);
    this.slider!.ariaValueText = label;
    this.number.value = label;
  }
}
