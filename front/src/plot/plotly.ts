/** A button of a figure, or a place on its slider: what Plotly then does. */
interface Action {
  label: string;
  method: 'animate' | 'relayout';
  args: unknown[];
}

/** Buttons of a figure. */
export interface Menu {
  buttons: Action[];
  /** Whether one of them stands for how the plot is now, and which at first. */
  showactive?: boolean;
  active?: number;
}

/** A slider of a figure. */
export interface Slider {
  steps: Action[];
  active?: number;
  currentvalue?: { prefix?: string };
}

export interface Layout {
  height?: number;
  xaxis?: { range?: readonly number[] };
  yaxis?: { range?: readonly number[]; scaleanchor?: string };
  margin?: { b: number };
  updatemenus?: Menu[];
  sliders?: Slider[];
  /** How much room is left at the bottom for buttons and sliders, in pixels. */
  meta?: { controls?: number };
}

/** A plot as Plotly takes it. */
export interface PlotData {
  data: object[];
  layout: Layout;
  frames?: object[];
}

/** The element that Plotly draws in. */
export type PlotElement = HTMLElement & {
  on?(event: 'plotly_animatingframe', call: (about: { name: string }) => void): void;
};

/** The part of Plotly that is used here. */
export interface Plotly {
  react(node: HTMLElement, plot: PlotData & { config: object }): Promise<unknown>;
  animate(node: HTMLElement, ...args: unknown[]): Promise<unknown>;
  relayout(node: HTMLElement, ...args: unknown[]): Promise<unknown>;
  purge(node: HTMLElement): void;
}

let folder = '';
let loaded: Promise<Plotly> | undefined;

/** Says where Plotly's file is; it is fetched when the first plot is drawn. */
export function loadPlotlyFrom(address: string): void {
  folder = address;
}

export function plotly(): Promise<Plotly> {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}${PLOTLY_FILE}`;
    script.addEventListener('load', () => {
      resolve((window as unknown as { Plotly: Plotly }).Plotly);
    });
    script.addEventListener('error', () => {
      loaded = undefined;
      reject(new Error('Plotly could not be loaded. Is the server of this page still there?'));
    });
    document.head.append(script);
  });
  return loaded;
}

/** The name of Plotly's file, with its version; put in when this is bundled. */
declare const PLOTLY_FILE: string;
