import { bold } from '../../core/errors/colors';
import { newHeader } from '../../core/messages';
import type { Header } from '../../core';
import type { LiteMessage } from '../messages';

/** Why no worker answers. */
export interface Why {
  readonly ename: string;
  readonly evalue: string;
}

/** What is said below a cell whose worker had to be ended. */
export const ENDED: Why = {
  ename: 'Stopped',
  evalue:
    'This cell gave no way to end it alone, so all of the kernel was ended and a fresh one began: ' +
    'all variables are gone. Change the cell so that it ends, and then run the cells above it ' +
    'again, from the top.',
};

/** What is said below a cell of a kernel that could not start. */
export function notStarted(why: string): Why {
  const advice = 'Check the connection, and then restart the kernel, or load this page again.';
  return { ename: 'No kernel', evalue: `${why} ${advice}` };
}

/** What is open between a page and the worker of its cells. */
export class Unanswered {
  private readonly requests = new Map<string, LiteMessage>();
  private readonly comms = new Set<string>();
  /** The session of the worker: a page hears no older one once it has heard a newer one. */
  private session = '';

  /** A message goes to the worker. */
  sent(message: LiteMessage): void {
    const { msg_type: type, msg_id: id } = headerOf(message);
    if (type.endsWith('_request')) this.requests.set(id, message);
    else this.noteComm(type, message);
  }

  /** One comes from it. */
  received(message: LiteMessage): void {
    const { msg_type: type, session } = headerOf(message);
    this.session = session;
    if (type.endsWith('_reply')) this.requests.delete((message.parent_header as Header).msg_id);
    else this.noteComm(type, message);
  }

  /** Says what a worker that is not there cannot say: each request is answered, each comm closed. */
  end(why: Why): LiteMessage[] {
    const report = { ...why, traceback: [`${bold(why.ename)}: ${why.evalue}`] };
    const requests = [...this.requests.values()];
    const first = requests.find(isCell);
    const said = requests.flatMap((request) => {
      const running = request === first;
      const status = isCell(request) && !running ? 'aborted' : 'error';
      const type = headerOf(request).msg_type.replace(/_request$/, '_reply');
      const reply = { status, execution_count: null, ...report };
      return [
        ...(running ? [this.message('iopub', 'error', request, report)] : []),
        this.message(request.channel, type, request, reply),
        this.message('iopub', 'status', request, { execution_state: 'idle' }),
      ];
    });
    const closed = [...this.comms].map((id) =>
      this.message('iopub', 'comm_close', undefined, { comm_id: id, data: {} }),
    );
    this.requests.clear();
    this.comms.clear();
    return [...said, ...closed];
  }

  private noteComm(type: string, { content }: LiteMessage): void {
    const id = String((content as { comm_id?: unknown }).comm_id);
    if (type === 'comm_open') this.comms.add(id);
    else if (type === 'comm_close') this.comms.delete(id);
  }

  private message(
    channel: string,
    type: string,
    parent: LiteMessage | undefined,
    content: object,
  ): LiteMessage {
    return {
      channel,
      header: { ...newHeader(type), session: this.session },
      parent_header: parent?.header ?? {},
      metadata: {},
      content,
      buffers: [],
    };
  }
}

function headerOf({ header }: LiteMessage): Header {
  return header as Header;
}

function isCell(message: LiteMessage): boolean {
  return headerOf(message).msg_type === 'execute_request';
}
