import { StringDecoder } from 'node:string_decoder';

/**
 * Takes what is printed in this process. What comes before there is anybody to hear it goes where
 * it went before.
 */
export function takeStreams(print: (name: 'stdout' | 'stderr', text: string) => boolean): void {
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = process[name];
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    const decoder = new StringDecoder('utf8');
    stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
      if (!print(name, text)) return write(chunk, ...rest);
      // A loop that never waits would gather calls that are put off.
      (rest.find((argument) => typeof argument === 'function') as (() => void) | undefined)?.();
      return true;
    }) as typeof stream.write;
  }
}
