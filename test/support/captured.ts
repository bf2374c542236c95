/** What a call returns, and what it says on the console meanwhile. */
export function captured<T>(call: () => T): [result: T, warnings: string[]] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => void warnings.push(text);
  try {
    return [call(), warnings];
  } finally {
    console.warn = warn;
  }
}
