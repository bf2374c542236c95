import type { Comm, Host, Opened } from '@workshop/kernel/host';

/** A page that opened a comm, and what it heard there. */
export interface FakePage {
  readonly heard: unknown[];
  closed: boolean;
  say(data: object): Promise<void>;
  leave(): void;
}

/** The pages of a kernel that there is not: they open comms with whoever answers these. */
export class Pages {
  private readonly targets = new Map<string, Opened>();

  readonly onComm: Host['onComm'] = (target, open) => void this.targets.set(target, open);

  async open(target: string, data: object): Promise<FakePage> {
    const heard: unknown[] = [];
    const comm: Comm = {
      id: 'a comm',
      target,
      send: (sent) => void heard.push(JSON.parse(JSON.stringify(sent))),
      close: () => void (page.closed = true),
    };
    const page: FakePage = {
      heard,
      closed: false,
      say: async (said) => comm.onMessage?.(said, []),
      leave: () => comm.onClose?.({}),
    };
    await this.targets.get(target)?.(comm, data, []);
    return page;
  }
}
