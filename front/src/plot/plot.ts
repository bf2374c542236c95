import { element } from '../element';
import { Handles } from './handles';
import { plotly } from './plotly';
import type { Layout, Plotly, PlotData, PlotElement } from './plotly';

/** A plot in a node of the page. The node stays when the plot changes, so that nothing flickers. */
export class Plot {
  private readonly bar = element('div', { className: 'workshop-controls' });
  private readonly plot: PlotElement = element('div', { role: 'img' });
  private readonly handles = new Handles(
    this.bar,
    (method, args) => void this.loaded?.[method](this.plot, ...args),
  );
  private readonly watched = new ResizeObserver(() => this.fit());
  private loaded: Plotly | undefined;
  private shown = '';
  /** What is not drawn yet: it has no place on the page, or Plotly is not there. */
  private waiting: PlotData | undefined;
  private width = 0;
  private isFollowed = false;

  constructor(private readonly node: HTMLElement) {
    node.classList.add('workshop-plot');
    node.append(this.bar, this.plot);
    this.watched.observe(node);
  }

  /**
   * Shows a plot; the same one again changes nothing. One that has no place on the page yet, as in a
   * folded output, is drawn when it has one: until then not even Plotly is loaded.
   *
   * @param text what it shows, for whoever cannot see it
   */
  async show(plot: PlotData, text: string): Promise<void> {
    const shown = JSON.stringify([plot.data, plot.layout, plot.frames]);
    if (shown === this.shown && !this.waiting) return;
    this.shown = shown;
    this.plot.ariaLabel = text;
    this.waiting = plot;
    if (this.node.clientWidth > 0) await this.draw();
  }

  dispose(): void {
    this.waiting = undefined;
    this.watched.disconnect();
    this.loaded?.purge(this.plot);
    this.node.replaceChildren();
  }

  /** Draws what waits: there may be another plot by the time that Plotly is there, or none any more. */
  private async draw(): Promise<void> {
    this.loaded = await plotly();
    if (!this.waiting) return;
    const { data, layout, frames } = this.waiting;
    this.waiting = undefined;
    this.width = this.node.clientWidth;
    // What may stand there is why the last try failed.
    if (!this.isFollowed) this.plot.replaceChildren();
    const config = { displayModeBar: false };
    const plain = this.handles.show(layout);
    await this.loaded.react(this.plot, { data, layout: plain, config, ...(frames && { frames }) });
    if (this.isFollowed) return;
    this.isFollowed = true;
    this.plot.on?.('plotly_animatingframe', ({ name }) => this.handles.follow(name));
  }

  /** Draws it as wide as there is room. */
  private fit(): void {
    const { clientWidth } = this.node;
    if (this.waiting && clientWidth > 0) {
      this.draw().catch((error: Error) => (this.plot.textContent = error.message));
      return;
    }
    if (!this.loaded || clientWidth === 0 || clientWidth === this.width) return;
    this.width = clientWidth;
    const [, layout] = JSON.parse(this.shown) as [object[], Layout];
    void this.loaded.relayout(this.plot, { autosize: true, ...rangesOf(layout) });
  }
}

/** The ranges of a drawing, whose axes have one scale: Plotly widens them, and would leave it so. */
function rangesOf({ xaxis, yaxis }: Layout): object {
  if (!yaxis?.scaleanchor) return {};
  return { 'xaxis.range': xaxis?.range, 'yaxis.range': yaxis.range };
}
