/** How much may be on its way to the page before the worker waits, in UTF-16 units. */
const MOST = 4 << 20;
/** How much a page takes in a millisecond, at the least. */
const RATE = 4000;

/**
 * How much is on its way to the page. A loop that prints without end would fill the page's memory,
 * and hears nothing of it: it is held up for as long as the page needs for what it prints.
 */
export class Flow {
  private waiting = 0;

  /** So much was sent. */
  take(size: number): void {
    this.waiting += size;
    if (this.waiting > MOST) sleep(size / RATE);
  }

  /** So much has arrived. */
  give(size: number): void {
    this.waiting -= size;
  }
}

/** A worker without shared memory has no other way to wait. */
function sleep(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
