/**
 * What a kernel offers to the packages that a cell uses. It stands on the global object under the
 * symbol HOST, so that a package needs no kernel to be imported; where there is none, it is absent.
 */
export interface Host {
  /**
   * Puts one output with several representations below the running cell, and keeps it at hand.
   *
   * @param bundle the representations by MIME type
   * @param metadata by MIME type, as Jupyter has it
   */
  put(bundle: MimeBundle, metadata?: object): Output;

  /** Clears the outputs of the running cell; with `wait`, when the next one comes. */
  clear(wait?: boolean): void;

  /**
   * Asks the person at the keyboard.
   *
   * @returns what was typed; undefined where nobody can type. In a cell that was stopped it never
   *   comes
   */
  ask(question: string, options?: { password?: boolean }): Promise<string | undefined>;

  /**
   * Takes the stop button for some work of the running cell, which then ends in its own way. A
   * second press calls `stop` again, and ends the cell all the same.
   *
   * @returns gives the button back
   */
  onStop(stop: () => void): () => void;

  /**
   * The names that the running cell uses whose newest cell ended in an error, or did not compile:
   * they still have the values of before.
   */
  stale(): readonly Stale[];

  /** Opens a comm, the two-way channel to a part of the page. */
  openComm(target: string, data: object, options?: CommOptions): Comm;

  /** Answers comms that the page opens. The page hears 'idle' when what is done for it has ended. */
  onComm(target: string, open: Opened): void;
}

/** A name whose newest cell did not make it. */
export interface Stale {
  readonly name: string;
  /** What that cell is called: 'cell [3]'. */
  readonly cell: string;
}

/** A set of representations of one output, by MIME type. The front end shows the richest it can. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** An output that was put out and can be changed. */
export interface Output {
  /** Puts another bundle in its place, wherever it is shown. */
  change(bundle: MimeBundle, metadata?: object): void;
}

/** What is done when the page opens a comm. */
export type Opened = (comm: Comm, data: unknown, buffers: Uint8Array[]) => void | Promise<void>;

/** What goes beside the data of a comm. */
export interface CommOptions {
  metadata?: object;
  buffers?: Uint8Array[];
}

/** A two-way channel to a part of the page. */
export interface Comm {
  readonly id: string;
  readonly target: string;
  send(data: object, options?: CommOptions): void;
  close(data?: object): void;
  /** Called with what the page sends. */
  onMessage?: (data: unknown, buffers: Uint8Array[]) => void | Promise<void>;
  /** Called when the page closes it. */
  onClose?: (data: unknown) => void;
}

/** Where a kernel keeps its host. */
export const HOST = Symbol.for('workshop.host');
