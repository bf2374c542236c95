/** Thrown when an exercise is used before it has been done. */
export class NotStarted extends Error {
  override name = 'NotStarted';
}

function refuse(): never {
  throw new NotStarted('todo: this exercise is not done yet; put your answer in place of todo');
}

/**
 * Stands for the answer to an exercise until you put yours in its place. It fits every type. Using
 * it is an error that says so; `check` says it kindly.
 */
export const todo: any = new Proxy(function todo() {}, {
  apply: refuse,
  construct: refuse,
  get: refuse,
  getPrototypeOf: refuse,
  has: refuse,
});
