/** The parts of JupyterLite, and of JupyterLab in it, that are used here. */
import type { Signal, WidgetClass } from '@workshop/front/jupyter';
import type { LiteMessage } from '@workshop/kernel/web';

export type { LiteMessage };

/** How JupyterLite starts a kernel. */
export interface KernelOptions {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly sendMessage: (message: LiteMessage) => void;
}

/** A kernel as JupyterLite knows it. */
export interface LiteKernel {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly ready: Promise<void>;
  readonly isDisposed: boolean;
  readonly disposed: Signal<void>;
  handleMessage(message: LiteMessage): Promise<void>;
  dispose(): void;
}

export interface KernelSpecs {
  register(kernel: { spec: object; create(options: KernelOptions): Promise<LiteKernel> }): void;
}

export interface KernelClient {
  interrupt(id: string): Promise<void>;
}

/** A file, or a folder, whose content is a list. */
export interface File {
  name: string;
  path: string;
  type: 'notebook' | 'file' | 'directory';
  format: string | null;
  last_modified: string;
  content: unknown;
}

export interface Contents {
  get(path: string, options: { content: boolean; type?: string; format?: string }): Promise<File>;
  save(path: string, file: Partial<File>): Promise<File>;
  delete(path: string): Promise<void>;
}

/** A notebook as its file has it. */
export interface NotebookText {
  cells: { cell_type: string; outputs?: unknown[]; execution_count?: unknown }[];
}

export interface DocumentContext {
  readonly path: string;
  readonly ready: Promise<void>;
  readonly model: { readonly dirty: boolean; toJSON(): NotebookText };
  readonly saveState: Signal<'started' | 'completed' | 'failed' | 'completed manually'>;
  save(): Promise<void>;
}

export interface SessionContext {
  readonly session: { readonly kernel: { readonly id: string } | null } | null;
}

/** Gives links in Markdown their addresses. */
export interface UrlResolver {
  getDownloadUrl: (path: string) => Promise<string>;
}

export interface NotebookPanel {
  readonly content: { readonly rendermime: { readonly resolver: UrlResolver } };
  readonly context: DocumentContext;
  readonly sessionContext: SessionContext;
  readonly toolbar: {
    insertItem(index: number, name: string, widget: InstanceType<WidgetClass>): boolean;
  };
  /** Closes it without saving. */
  dispose(): void;
}

export interface NotebookTracker {
  readonly currentWidget: NotebookPanel | null;
  readonly widgetAdded: Signal<NotebookPanel>;
  forEach(visit: (panel: NotebookPanel) => void): void;
}

export interface Command {
  readonly label: string;
  execute(): unknown;
  isEnabled?(): boolean;
}

export interface App {
  readonly serviceManager: { readonly contents: Contents };
  readonly commands: {
    addCommand(id: string, command: Command): unknown;
    execute(id: string): Promise<unknown>;
  };
}

export interface MainMenu {
  readonly fileMenu: { addGroup(items: { command: string }[], rank?: number): unknown };
}

/** The names of the modules that give other plugins. */
export type Tokens = Record<string, object>;

export interface Plugin {
  id: string;
  autoStart: boolean;
  requires: object[];
  activate(app: App, ...services: never[]): void;
}
