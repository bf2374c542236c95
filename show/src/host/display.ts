import { quote } from '@workshop/lib/checks';
import { findHost } from './find';

/** A set of representations of one output, by MIME type. The front end shows the richest it can. */
export type MimeBundle = Readonly<Record<string, unknown>>;

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
  const host = findHost();
  if (host) host.put(bundle);
  else console.log(String(bundle['text/plain'] ?? ''));
}
