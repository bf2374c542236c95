/** What the extension tells the page's first script, which is another bundle, about the loading. */
export interface Loading {
  /** How much of the kernel is there, 0 to 1; SHOWN when the notebook can be read. */
  kernel: number;
  /** A sentence that says what could not be loaded. */
  failed?: string;
  /** Loading it again would change nothing. */
  final?: boolean;
}

export const SHOWN = -1;

const EVENT = 'workshop:loading';

export function tell(loading: Loading): void {
  document.dispatchEvent(new CustomEvent(EVENT, { detail: loading }));
}

export function heard(hear: (loading: Loading) => void): void {
  document.addEventListener(EVENT, (event) => hear((event as CustomEvent<Loading>).detail));
}
