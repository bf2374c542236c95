/**
 * A plot as plain data: what Plotly draws, and one sentence that says what it shows. Change
 * `data` or `layout` before you show it, if you like; https://plotly.com/javascript lists what
 * they may hold.
 */
export interface Figure {
  /** The traces: one object for each line or set of bars. */
  data: object[];
  /** Axes, title, size, legend. */
  layout: { [property: string]: unknown };
  /** The frames of an animation. */
  frames?: object[];
  /** One sentence for whoever cannot see the plot. */
  description: string;
}
