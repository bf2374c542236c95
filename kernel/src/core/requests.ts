import type { Comms } from './host/comms';
import { number, text } from './content';
import type { Executor } from './run/executor';
import { shown } from './inspection';
import { PROTOCOL } from './messages';
import type { Message } from './messages';
import type { Platform } from './platform';
import type { Stopping } from './host/stopping';

export type Handler = (message: Message) => object | undefined | Promise<object | undefined>;

interface Parts {
  readonly platform: Platform;
  readonly comms: Comms;
  readonly stopping: Stopping;
  readonly executor: Executor;
}

/** What is done for each type of message but execute_request. A content that is given is replied. */
export function handlersFor({ platform, comms, stopping, executor }: Parts) {
  const { language } = platform;
  const receive: Handler = async (message) => void (await comms.receive(message));
  const handlers: Record<string, Handler> = {
    kernel_info_request: () => kernelInfo(platform.versions),

    is_complete_request: (message) => language.isComplete(text(message, 'code')),

    async complete_request(message) {
      const code = text(message, 'code');
      const { start, end, matches } = await language.complete(code, position(message, code));
      const types = matches.map((match) => ({ start, end, text: match.text, type: match.kind }));
      return {
        status: 'ok',
        matches: matches.map((match) => match.text),
        cursor_start: toPoints(code, start),
        cursor_end: toPoints(code, end),
        metadata: { _jupyter_types_experimental: types },
      };
    },

    async inspect_request(message) {
      const code = text(message, 'code');
      const found = await language.inspect(code, position(message, code));
      return { status: 'ok', found: Boolean(found), data: found ? shown(found) : {}, metadata: {} };
    },

    history_request: ({ content }) => ({ status: 'ok', history: executor.history.find(content) }),

    comm_info_request: ({ content }) => ({ status: 'ok', comms: comms.info(content.target_name) }),
    comm_open: receive,
    comm_msg: receive,
    comm_close: receive,

    interrupt_request: () => {
      stopping.press();
      return { status: 'ok' };
    },

    shutdown_request: ({ content }) => ({ status: 'ok', restart: content.restart === true }),
  };
  return handlers;
}

function kernelInfo({ kernel, typescript }: Readonly<Record<string, string>>): object {
  return {
    status: 'ok',
    protocol_version: PROTOCOL,
    implementation: 'workshop-kernel',
    implementation_version: kernel,
    banner: `TypeScript ${typescript}`,
    language_info: {
      name: 'typescript',
      version: typescript,
      mimetype: 'text/typescript',
      file_extension: '.ts',
      codemirror_mode: { name: 'javascript', mode: 'typescript', typescript: true },
      pygments_lexer: 'typescript',
    },
    help_links: [{ text: 'TypeScript', url: 'https://www.typescriptlang.org/docs/' }],
  };
}

/** Jupyter counts characters, strings have UTF-16 units. */
function position(message: Message, code: string): number {
  return [...code].slice(0, number(message, 'cursor_pos')).join('').length;
}

function toPoints(code: string, units: number): number {
  return Array.from(code.slice(0, units)).length;
}
