import type { Cells, Outcome } from './cells';
import { refusal, text } from '../content';
import { History } from './history';
import { shown } from '../inspection';
import type { Message } from '../messages';
import type { Platform } from '../platform';
import type { Publisher } from '../publisher';
import type { Questions } from '../host/questions';
import { Task } from '../task';

interface Parts {
  readonly cells: Cells;
  readonly publisher: Publisher;
  readonly questions: Questions;
  readonly platform: Platform;
  readonly reply: (to: Message, content: object) => void;
}

/** An error that a cell ended in: what was sent before anybody could see it is not run. */
interface Failure {
  readonly session: string;
  /** When the cell was sent, on its sender's clock. */
  readonly sent: number;
  /** How long after its arrival it failed, on ours. */
  readonly lasted: number;
}

/** Runs the cells that are asked for, one after another. */
export class Executor {
  readonly history = new History();
  /** The number of the last cell, as in [3]. */
  count = 0;
  /** The cell that is running. */
  running: Task | undefined;
  /** The cell that began last. */
  last: Task | undefined;

  private waiting: Message[] = [];
  private failure: Failure | undefined;

  constructor(private readonly parts: Parts) {}

  add(message: Message): void {
    this.waiting.push(message);
    if (!this.running) void this.runAll();
  }

  private async runAll(): Promise<void> {
    const { publisher, questions, reply } = this.parts;
    for (;;) {
      const message = this.waiting.shift();
      if (!message) return;
      const task = new Task(message);
      this.running = task;
      this.last = task;
      publisher.status('busy', task);
      const content = this.wasSentTooEarly(message)
        ? this.aborted()
        : await this.execute(message, task).catch(refusal);
      if (task.stopped) questions.forget(task);
      publisher.flush();
      reply(message, content);
      publisher.status('idle', task);
      this.running = undefined;
    }
  }

  private async execute(message: Message, task: Task): Promise<object> {
    const { silent, store_history: store, stop_on_error: stop } = message.content;
    const isSilent = silent === true;
    const code = text(message, 'code');
    const entry = !isSilent && store !== false ? this.history.add(++this.count, code) : undefined;
    const { count } = this;
    if (code.startsWith('?')) return this.explain(code.slice(1));
    if (!isSilent) this.publish('execute_input', { code, execution_count: count }, task);
    const outcome = await this.parts.cells.run(code, `cell [${count}]`, task);
    if (!outcome.ok) {
      if (stop !== false) {
        await this.parts.platform.settle();
        this.fail(message);
      }
      this.publish('error', outcome.report, task);
      return { status: 'error', execution_count: count, ...outcome.report };
    }
    if (entry) entry.output = outcome.text;
    if (outcome.result && !isSilent) {
      const result = { execution_count: count, data: outcome.result, metadata: {} };
      this.publish('execute_result', result, task);
    }
    const expressions = await this.evaluate(message, task);
    return {
      status: 'ok',
      execution_count: count,
      user_expressions: expressions,
      payload: [],
    };
  }

  /** A question mark and a name: what is known of the name, in a pane of its own. */
  private async explain(name: string): Promise<object> {
    const found = await this.parts.platform.language.inspect(name, name.length);
    const data = found ? shown(found) : { 'text/plain': `Nothing is known of ${name}.` };
    return {
      status: 'ok',
      execution_count: this.count,
      user_expressions: {},
      payload: [{ source: 'page', data, start: 0 }],
    };
  }

  private publish(type: string, content: object, task: Task): void {
    this.parts.publisher.publish(type, content, task);
  }

  /** What a front end asks for beside a cell. */
  private async evaluate({ content }: Message, task: Task): Promise<Record<string, object>> {
    const asked = Object.entries((content.user_expressions as object | undefined) ?? {});
    const results: [string, object][] = [];
    for (const [name, code] of asked) {
      results.push([name, expressionResult(await this.parts.cells.run(String(code), name, task))]);
    }
    return Object.fromEntries(results);
  }

  /** What waits behind a cell that failed is not run, nor what is on its way already. */
  private fail({ header: { session, date }, received }: Message): void {
    this.failure = { session, sent: Date.parse(date), lasted: Date.now() - received };
    const behind = this.waiting.filter(({ header }) => header.session === session);
    this.waiting = this.waiting.filter(({ header }) => header.session !== session);
    const { publisher, reply } = this.parts;
    for (const message of behind) {
      const task = new Task(message);
      publisher.status('busy', task);
      reply(message, this.aborted());
      publisher.status('idle', task);
    }
  }

  /** Only differences on one clock are compared, so the clocks need not agree. */
  private wasSentTooEarly({ header }: Message): boolean {
    if (header.session !== this.failure?.session) return false;
    const { sent, lasted } = this.failure;
    return Date.parse(header.date) - sent < lasted;
  }

  private aborted(): object {
    return {
      status: 'aborted',
      execution_count: this.count,
      ename: 'Aborted',
      evalue: 'a cell before this one ended in an error',
      traceback: [],
    };
  }
}

function expressionResult(outcome: Outcome): object {
  if (!outcome.ok) return { status: 'error', ...outcome.report };
  return { status: 'ok', data: outcome.result ?? { 'text/plain': 'undefined' }, metadata: {} };
}
