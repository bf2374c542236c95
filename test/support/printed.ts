/** Does something that prints, and keeps what it prints. */
export async function printed<T>(call: () => Promise<T>): Promise<[T, string[]]> {
  const { log } = console;
  const lines: string[] = [];
  console.log = (text: string) => void lines.push(text);
  try {
    return [await call(), lines];
  } finally {
    console.log = log;
  }
}
