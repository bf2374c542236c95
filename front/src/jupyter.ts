/** The parts of JupyterLab that are used here. Jupyter Notebook 7 has the same. */

export interface Signal<T> {
  connect(slot: (sender: unknown, args: T) => void): void;
  disconnect(slot: (sender: unknown, args: T) => void): void;
}

/** An output as JupyterLab hands it to a renderer. */
export interface MimeModel {
  readonly data: Readonly<Record<string, unknown>>;
}

/** What draws an output: a widget of Lumino with a node on the page. */
export interface Renderer {
  readonly node: HTMLElement;
  renderModel(model: MimeModel): Promise<void>;
  dispose(): void;
}

export interface RendererFactory {
  readonly safe: boolean;
  readonly mimeTypes: readonly string[];
  createRenderer(): Renderer;
}

export interface RenderMime {
  addFactory(factory: RendererFactory, rank: number): void;
}

/** A comm: a two-way channel to the kernel. */
export interface Comm {
  open(data: object): { readonly done: Promise<unknown> };
  send(data: object): { readonly done: Promise<unknown> };
  dispose(): void;
  onMsg: (message: { content: { data: unknown } }) => void;
  onClose: () => void;
}

export interface Kernel {
  createComm(target: string): Comm;
}

/** A notebook's way to its kernel, whichever that is at the time. */
export interface SessionContext {
  readonly session: { readonly kernel: Kernel | null } | null;
  readonly kernelChanged: Signal<unknown>;
  readonly statusChanged: Signal<string>;
}

export interface NotebookPanel {
  readonly content: { readonly rendermime: RenderMime };
  readonly sessionContext: SessionContext;
}

export interface NotebookTracker {
  readonly widgetAdded: Signal<NotebookPanel>;
  forEach(visit: (panel: NotebookPanel) => void): void;
}

/** Modules that JupyterLab shares with its extensions: by name, then by version. */
export type SharedModules = Readonly<
  Record<string, Readonly<Record<string, { get(): Promise<() => unknown> }>>>
>;

/** The base of every renderer. */
export type WidgetClass = new () => { readonly node: HTMLElement; dispose(): void };

/** One of the modules that JupyterLab shares. */
export async function sharedModule<T>(modules: SharedModules, name: string): Promise<T> {
  const [version] = Object.values(modules[name]);
  return (await version.get())() as T;
}
