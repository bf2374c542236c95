import type { Message } from './messages';

/** A request that is not as the protocol has it. */
class BadRequest extends Error {
  override name = 'BadRequest';
}

/** @throws BadRequest when a part of a message's content is no string */
export function text({ header, content }: Message, name: string): string {
  return required(header.msg_type, name, 'a string', content[name], 'string');
}

/** @throws BadRequest when a part of a message's content is no number */
export function number({ header, content }: Message, name: string): number {
  return required(header.msg_type, name, 'a number', content[name], 'number');
}

function required<T>(
  type: string,
  name: string,
  expected: string,
  value: unknown,
  kind: string,
): T {
  if (typeof value === kind) return value as T;
  throw new BadRequest(`${type}: ${name} must be ${expected}; got ${JSON.stringify(value)}`);
}

/** The reply to a request that could not be done. */
export function refusal(error: unknown): object {
  const { name, message } = error as Error;
  return { status: 'error', ename: name, evalue: message, traceback: [`${name}: ${message}`] };
}
