import { textOf } from '../../../support/notebook';
import type { FileOutput } from '../../../support/notebook';
import { withoutId } from '../../../support/live';

/** An output of a notebook's file or of a page, without the still that only Node.js draws. */
export function comparable(output: FileOutput): unknown {
  const { data, text, metadata, ...rest } = output;
  if (text !== undefined) return { ...rest, text: textOf(text) };
  if (data === undefined) return rest;
  const entries = Object.entries<any>(withoutId(data))
    .filter(([type]) => type !== 'image/svg+xml')
    .map(([type, value]) => [type, Array.isArray(value) ? value.join('') : value]);
  return JSON.parse(JSON.stringify({ ...rest, metadata, data: Object.fromEntries(entries) }));
}
