import { newHeader } from '../messages';
import type { Message } from '../messages';
import type { Platform } from '../platform';
import type { Task } from '../task';

interface Question {
  readonly task: Task;
  readonly prompt: string;
  readonly password: boolean;
  readonly answer: (value: string) => void;
  /** The message that asked it, once it was asked. */
  id?: string;
}

/** Questions to the person at the keyboard, and their answers. */
export class Questions {
  private open: Question[] = [];

  constructor(private readonly send: Platform['send']) {}

  /** Asks for a task. What it asks at once is asked one after the other. */
  ask(task: Task, prompt: string, password: boolean): Promise<string> {
    return new Promise((answer) => {
      this.open.push({ task, prompt, password, answer });
      this.askFirst(task);
    });
  }

  /** Some front ends do not say which question they answer: then it is the newest. */
  answer({ header, parent, content }: Message): void {
    if (header.msg_type !== 'input_reply' || typeof content.value !== 'string') return;
    const asked = this.open.filter(({ id }) => id !== undefined);
    const question = parent.msg_id ? asked.find(({ id }) => id === parent.msg_id) : asked.at(-1);
    if (!question) return;
    this.open = this.open.filter((other) => other !== question);
    question.answer(content.value);
    this.askFirst(question.task);
  }

  /** Whether a task waits for an answer. */
  isWaiting(task: Task): boolean {
    return this.open.some((question) => question.task === task);
  }

  /** Nobody waits for answers to a task that was stopped. */
  forget(task: Task): void {
    this.open = this.open.filter((question) => question.task !== task);
  }

  private askFirst(task: Task): void {
    const question = this.open.find((other) => other.task === task);
    if (!question || question.id !== undefined) return;
    const { address, header: parent } = task.message;
    const header = newHeader('input_request');
    question.id = header.msg_id;
    this.send({
      channel: 'stdin',
      address,
      header,
      parent,
      content: { prompt: question.prompt, password: question.password },
      metadata: {},
      buffers: [],
    });
  }
}
