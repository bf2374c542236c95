import type { Comm, CommOptions, Opened } from './host';
import { newId } from '../messages';
import type { Message } from '../messages';
import type { Publisher } from '../publisher';
import type { Scope } from '../platform';

/** The two-way channels between packages in the kernel and parts of the page. */
export class Comms {
  private readonly comms = new Map<string, Comm>();
  private readonly targets = new Map<string, Opened>();

  constructor(
    private readonly publisher: Publisher,
    private readonly scope: Scope,
  ) {}

  open(target: string, data: object, options?: CommOptions): Comm {
    const comm = this.make(newId(), target);
    this.send('comm_open', { comm_id: comm.id, target_name: target, data }, options);
    return comm;
  }

  on(target: string, open: Opened): void {
    this.targets.set(target, open);
  }

  /** What is open, for a comm_info_request. */
  info(target: unknown): Record<string, { target_name: string }> {
    const open = [...this.comms.values()].filter((comm) => !target || comm.target === target);
    return Object.fromEntries(open.map((comm) => [comm.id, { target_name: comm.target }]));
  }

  /** Does what a message of the page asks for. One about an unknown comm is let be. */
  receive({ header, content, buffers }: Message): void | Promise<void> {
    const { comm_id: id, target_name: target, data } = content;
    if (typeof id !== 'string') return;
    if (header.msg_type === 'comm_open') {
      const opened = this.targets.get(String(target));
      const comm = this.make(id, String(target));
      return opened ? opened(comm, data, buffers) : comm.close();
    }
    const comm = this.comms.get(id);
    if (header.msg_type === 'comm_msg') return comm?.onMessage?.(data, buffers);
    this.comms.delete(id);
    comm?.onClose?.(data);
  }

  private make(id: string, target: string): Comm {
    const comm: Comm = {
      id,
      target,
      send: (data, options) => this.send('comm_msg', { comm_id: id, data }, options),
      close: (data = {}) => {
        if (this.comms.delete(id)) this.send('comm_close', { comm_id: id, data });
      },
    };
    this.comms.set(id, comm);
    return comm;
  }

  private send(type: string, content: object, options?: CommOptions): void {
    this.publisher.publish(type, content, this.scope.current(), options);
  }
}
