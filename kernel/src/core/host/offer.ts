import { newId } from '../messages';
import { Stopped } from './stopping';
import type { Comms } from './comms';
import type { Host, MimeBundle } from './host';
import type { Platform } from '../platform';
import type { Publisher } from '../publisher';
import type { Questions } from './questions';
import type { Stopping } from './stopping';

interface Parts {
  readonly publisher: Publisher;
  readonly questions: Questions;
  readonly stopping: Stopping;
  readonly comms: Comms;
  readonly scope: Platform['scope'];
}

/** The kernel's side of the host: what packages ask for is done for the task that asks. */
export function offerHost({ publisher, questions, stopping, comms, scope }: Parts): Host {
  return {
    put(bundle, metadata = {}) {
      const task = scope.current();
      if (task?.stopped) throw new Stopped();
      const transient = { display_id: newId() };
      const publish = (type: string, data: MimeBundle, more: object): void => {
        const content = { data, metadata: more, transient };
        publisher.publish(type, content, scope.current() ?? task);
      };
      publish('display_data', bundle, metadata);
      return { change: (next, more = {}) => publish('update_display_data', next, more) };
    },

    clear(wait = false) {
      publisher.publish('clear_output', { wait }, scope.current());
    },

    async ask(question, { password = false } = {}) {
      const task = scope.current();
      if (task?.message.content.allow_stdin !== true) return undefined;
      // What is left of a stopped cell must not go on asking beside the next one.
      if (task.stopped) return new Promise(() => {});
      publisher.flush();
      return questions.ask(task, question, password);
    },

    onStop: (stop) => stopping.hold(scope.current(), stop),
    stale: () => scope.current()?.stale ?? [],
    openComm: (target, data, options) => comms.open(target, data, options),
    onComm: (target, open) => comms.on(target, open),
  };
}
