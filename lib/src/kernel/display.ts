import { findTslab } from './tslab';
import type { MimeBundle } from './tslab';

/**
 * Takes hold of the output of the running cell. What is returned puts a bundle there, also after
 * the cell has waited for something. Outside a kernel it prints the text.
 */
export function openOutput(): (bundle: MimeBundle) => void {
  const write = findTslab()?.tslab.lastWriteDisplayData;
  if (!write) return (bundle) => console.log(String(bundle['text/plain'] ?? ''));
  return (bundle) => write({ data: bundle, metadata: {}, transient: {} }, false);
}

/**
 * Puts one output with several representations below the running cell. In a terminal it prints
 * the text.
 *
 * @param bundle the representations by MIME type; `text/plain` is for terminals and screen readers
 * @example
 * display({ 'text/markdown': '**bold**', 'text/plain': 'bold' });
 */
export function display(bundle: MimeBundle): void {
  openOutput()(bundle);
}
