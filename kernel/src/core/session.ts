import { Cells } from './run/cells';
import { Comms } from './host/comms';
import { Sources } from './errors/sources';
import { headOf, mapped } from './errors/stack';
import { ThrownReports } from './errors/thrown';
import { Executor } from './run/executor';
import { HOST } from './host/host';
import { newHeader } from './messages';
import type { Message } from './messages';
import { Modules } from './run/modules';
import { offerHost } from './host/offer';
import type { Platform } from './platform';
import { Publisher } from './publisher';
import type { StreamName } from './publisher';
import { Questions } from './host/questions';
import { refusal } from './content';
import { handlersFor } from './requests';
import type { Handler } from './requests';
import { Stopped, Stopping } from './host/stopping';
import { Task } from './task';
import { tslabPackage } from './host/tslab';

const RELOADED =
  'The page was loaded again while the cell waited for an answer. Run the cell again.';

/** A kernel: messages in, messages out. */
export class Session {
  private readonly publisher: Publisher;
  private readonly questions: Questions;
  private readonly stopping = new Stopping();
  private readonly sources = new Sources();
  private readonly reports: ThrownReports;
  private readonly executor: Executor;
  private readonly handlers: Readonly<Record<string, Handler>>;
  /** Messages of comms for which code of a package runs. */
  private readonly answering = new Set<Task>();

  constructor(private readonly platform: Platform) {
    const { scope, versions } = platform;
    const { stopping, sources } = this;
    const publisher = new Publisher((message) => platform.send(message));
    const questions = new Questions((message) => platform.send(message));
    const comms = new Comms(publisher, scope);
    const host = offerHost({ publisher, questions, stopping, comms, scope });
    const modules = new Modules(platform, { tslab: tslabPackage(host, versions) });
    this.publisher = publisher;
    this.questions = questions;
    this.reports = new ThrownReports(sources, platform);
    const cells = new Cells(platform, modules, sources, this.reports, stopping);
    this.executor = new Executor({
      cells,
      publisher,
      questions,
      platform,
      reply: (to, content) => this.reply(to, content),
    });
    this.handlers = handlersFor({ platform, comms, stopping, executor: this.executor });
    Object.assign(globalThis, { [HOST]: host });
    publisher.status('starting');
  }

  /** Does what a message asks for. Cells wait for one another; all else is answered at once. */
  receive(message: Message): void {
    if (message.channel === 'stdin') return this.questions.answer(message);
    if (message.header.msg_type !== 'execute_request') return void this.answer(message);
    this.giveUpQuestion(message);
    this.executor.add(message);
  }

  /** Greets a front end that has begun to listen: what comes from now on reaches it. */
  welcome(subscription: string): void {
    this.publisher.publish('iopub_welcome', { subscription }, undefined);
  }

  /** The stop button. */
  stop(): void {
    this.stopping.press();
  }

  /** Code of a cell was broken off, and nothing more comes of it. */
  brokenOff(): void {
    this.stopping.broken();
    for (const task of this.answering) this.settle(task);
  }

  /** Prints for the task that runs here, or the last one; false if there was none yet. */
  print(name: StreamName, text: string): boolean {
    const task = this.platform.scope.current() ?? this.executor.last;
    if (task) this.publisher.print(name, text, task);
    return task !== undefined;
  }

  /** Says that something failed for which no cell waits: in a timer, or a promise of nobody's. */
  printError(error: unknown): void {
    if (error instanceof Stopped) return;
    this.print('stderr', `${this.reports.report(error).traceback.join('\n')}\n`);
  }

  /** The stack of an error, with places as they were written. @param steps its lines as V8 has them */
  stackOf(error: Error, steps: readonly string[]): string {
    const isOwn = (file: string): boolean => this.platform.ownerOf(file) === undefined;
    return [headOf(error), ...mapped(steps, this.sources, isOwn)].join('\n');
  }

  private async answer(message: Message): Promise<void> {
    const task = new Task(message);
    const { publisher } = this;
    const { msg_type: type } = message.header;
    publisher.status('busy', task);
    if (type.startsWith('comm_')) this.answering.add(task);
    try {
      const handler = Object.hasOwn(this.handlers, type) ? this.handlers[type] : undefined;
      const content = await this.platform.scope.run(task, () => handler?.(message));
      if (content) this.reply(message, content);
    } catch (error) {
      if (type.endsWith('_request')) this.reply(message, refusal(error));
      else this.platform.scope.run(task, () => this.printError(error));
    }
    this.settle(task);
    if (type === 'shutdown_request') this.platform.shutDown();
  }

  /** Says that a message has been answered. */
  private settle(task: Task): void {
    const { publisher, executor } = this;
    this.answering.delete(task);
    publisher.status('idle', task);
    // A front end shows what it heard last, and a cell may still be running.
    if (executor.running) publisher.status('busy', executor.running);
  }

  private reply(to: Message, content: object): void {
    this.platform.send({
      channel: to.channel,
      address: to.address,
      header: newHeader(to.header.msg_type.replace(/_request$/, '_reply')),
      parent: to.header,
      content,
      metadata: {},
      buffers: [],
    });
  }

  /**
   * A page that was loaded again shows no question of its former self, and a cell run there would
   * wait for the answer for ever.
   */
  private giveUpQuestion({ header }: Message): void {
    const { running } = this.executor;
    if (!running || running.message.header.session === header.session) return;
    if (this.questions.isWaiting(running)) this.stopping.end(running, new Stopped(RELOADED));
  }
}
