import { stripVTControlCharacters } from 'node:util';
import type { Reply } from '../../support/kernel';
import type { Output } from '../../support/outputs';

/** What a cell came to, in a form in which two kernels can be compared. */
export interface Outcome {
  /** What it put out, in order. Streams are joined, and a value is printed as a stock kernel does. */
  readonly shown: readonly Shown[];
  /** Why it failed, if it did. */
  readonly failure?: Failure;
}

export interface Shown {
  /** stdout, stderr, or the MIME types of a display. */
  readonly kind: string;
  readonly text: string;
}

export interface Failure {
  /** All that is said of it. */
  readonly text: string;
  /** A stock kernel says it in the text alone. */
  readonly error?: { readonly name: string; readonly message: string };
}

type Stream = Extract<Output, { output_type: 'stream' }>;
type Thrown = Extract<Output, { output_type: 'error' }>;

/** Steps of a stack, and where a module was looked for from: they name files of the kernel. */
const STEPS = /\n(?: +at |- .*[\\/]\w+\.[jt]s$|Require stack:).*/gm;
/** What a stock kernel says of a cell that does not compile, one line for each fault. */
const FAULT = /^\d+:\d+ - /;

export function outcomeOf({ status, outputs, messages }: Reply): Outcome {
  const error = outputs.find((output) => output.output_type === 'error');
  if (error) return { shown: shownIn(outputs), failure: failureOf(error) };
  if (status === 'ok') return { shown: shownIn(outputs) };
  // A stock kernel prints the error on stderr, behind all else that the cell printed.
  const printed = messages.filter(({ type }) => type === 'stream').map(({ content }) => content);
  const isFault = FAULT.test(printed[0].text);
  const text = (isFault ? printed : printed.slice(-1)).map((content) => content.text).join('');
  const last = outputs.at(-1) as Stream;
  const before: Stream = { ...last, text: last.text.slice(0, -text.length) };
  return { shown: shownIn([...outputs.slice(0, -1), before]), failure: { text } };
}

function failureOf({ ename: name, evalue: message, traceback }: Thrown): Failure {
  const text = stripVTControlCharacters(traceback.join('\n'));
  return { text, error: { name, message: message.replace(STEPS, '') } };
}

function shownIn(outputs: readonly Output[]): Shown[] {
  const shown: Shown[] = [];
  for (const next of outputs.map(shownOf)) {
    if (!next || next.text === '') continue;
    const last = shown.at(-1);
    if (last?.kind !== next.kind || !next.kind.startsWith('std')) shown.push(next);
    else shown[shown.length - 1] = { kind: last.kind, text: last.text + next.text };
  }
  return shown;
}

function shownOf(output: Output): Shown | undefined {
  switch (output.output_type) {
    case 'stream':
      return { kind: output.name, text: output.text.replace(STEPS, '') };
    case 'execute_result':
      return { kind: 'stdout', text: `${output.data['text/plain']}\n`.replace(STEPS, '') };
    case 'display_data':
      return { kind: Object.keys(output.data).join(), text: JSON.stringify(output.data) };
    default:
      return undefined;
  }
}
