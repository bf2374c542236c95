import { Refusal } from '@workshop/lib/checks';

/** Thrown when an exercise is used before it has been done. */
export class NotStarted extends Refusal {
  override name = 'NotStarted';

  constructor() {
    super('todo: this exercise is not done yet; put your answer in place of todo');
  }
}

function refuse(): never {
  throw new NotStarted();
}

function unfinished(): void {}
Object.defineProperty(unfinished, Symbol.for('nodejs.util.inspect.custom'), {
  value: () => 'todo: put your answer in its place',
});

/**
 * Stands for the answer to an exercise until you put yours in its place. It fits every type. Using
 * it is an error that says so; `check` says it kindly.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- it must fit whatever the exercise asks for
export const todo: any = new Proxy(unfinished, {
  apply: refuse,
  construct: refuse,
  get: refuse,
  getPrototypeOf: refuse,
  has: refuse,
});
