/** An error as Jupyter wants it: in the message 'error' and in the reply. */
export interface Report {
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}
