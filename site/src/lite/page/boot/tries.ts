/** How often in a row this tab has tried in vain to load; a reload does not forget it. */
const TRIES = 'workshop-tries';

/** @returns how many tries there were before this one; Infinity where the browser keeps nothing */
export function countTry(): number {
  try {
    const tries = Number(sessionStorage.getItem(TRIES) ?? 0);
    sessionStorage.setItem(TRIES, String(tries + 1));
    return tries;
  } catch {
    return Infinity;
  }
}

export function forgetTries(): void {
  try {
    sessionStorage.removeItem(TRIES);
  } catch {
    // Nothing was kept.
  }
}
