import { quote } from '@workshop/lib/checks';
import { runningCell } from './tslab';
import type { MimeBundle } from './tslab';

/**
 * Takes hold of the output of the running cell. What is returned puts a bundle there, also after
 * the cell has waited for something. Outside a kernel there is no cell: undefined.
 */
export function openOutput(): ((bundle: MimeBundle) => void) | undefined {
  const write = runningCell()?.write;
  return write && ((bundle) => write({ data: bundle, metadata: {}, transient: {} }, false));
}

/**
 * Puts one output with several representations below the running cell. In a terminal it prints
 * its text.
 *
 * @param bundle the representations by MIME type; `text/plain` is for terminals and screen readers
 * @throws TypeError when it is no such object
 * @example
 * display({ 'text/markdown': '**bold**', 'text/plain': 'bold' });
 */
export function display(bundle: MimeBundle): void {
  if (typeof bundle !== 'object' || bundle === null || Array.isArray(bundle)) {
    throw new TypeError(`display: expected { 'text/plain': ... }; got ${quote(bundle)}`);
  }
  const put = openOutput();
  if (put) put(bundle);
  else console.log(String(bundle['text/plain'] ?? ''));
}
