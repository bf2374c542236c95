/** What is known of a cell beside its own text. */
export interface Context {
  /** The cell that was to make a name and ended in an error, as 'cell [3]'. */
  failed(name: string): string | undefined;
  /** The line of the notebook that makes a name. */
  inNotebook(name: string): string | undefined;
}
