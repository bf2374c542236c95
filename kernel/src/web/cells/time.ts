const UNITS = [3600_000, 60_000] as const;

/** A time as Node's console shows it: 1.5ms, 2.000s, 1:02.500 (m:ss.mmm). @param ms in milliseconds */
export function shownTime(ms: number): string {
  if (ms < 1000) return `${Number(ms.toFixed(3))}ms`;
  const [hour, minute] = UNITS;
  const hours = Math.floor(ms / hour);
  const minutes = Math.floor((ms % hour) / minute);
  const seconds = ((ms % minute) / 1000).toFixed(3);
  if (hours === 0 && minutes === 0) return `${seconds}s`;
  const padded = seconds.padStart(6, '0');
  if (hours === 0) return `${minutes}:${padded} (m:ss.mmm)`;
  return `${hours}:${String(minutes).padStart(2, '0')}:${padded} (h:mm:ss.mmm)`;
}
