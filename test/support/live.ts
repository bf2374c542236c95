/** The part of an output that a page makes a live picture of. */
const LIVE = 'application/vnd.workshop.live+json';

/** The representations of an output as a file keeps them: a live picture's id is new in each run. */
export function withoutId(data: Record<string, unknown>): Record<string, unknown> {
  return LIVE in data ? { ...data, [LIVE]: { ...(data[LIVE] as object), id: '' } } : data;
}
