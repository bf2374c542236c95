/** A plot as Plotly takes it. */
export interface PlotData {
  data: object[];
  layout: object;
  frames?: object[];
}

/** The part of Plotly that is used here. */
export interface Plotly {
  react(node: HTMLElement, plot: PlotData & { config: object }): Promise<unknown>;
  purge(node: HTMLElement): void;
  Plots: { resize(node: HTMLElement): Promise<unknown> };
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
      reject(new Error('Plotly could not be loaded. Is JupyterLab still running?'));
    });
    document.head.append(script);
  });
  return loaded;
}

/** The name of Plotly's file, with its version; put in when this is bundled. */
declare const PLOTLY_FILE: string;
