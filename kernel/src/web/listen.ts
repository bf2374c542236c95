/** Hears what is said at a port, from what came before it on. */
export function listen<T>(port: MessagePort, hear: (said: T) => unknown): void {
  port.addEventListener('message', ({ data }: MessageEvent<T>) => hear(data));
  port.start();
}
