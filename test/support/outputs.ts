import type { Message } from './wire';

/** An output of a cell, as a notebook file keeps it. */
export type Output =
  | { output_type: 'stream'; name: 'stdout' | 'stderr'; text: string }
  | Display
  | {
      output_type: 'execute_result';
      data: Record<string, unknown>;
      metadata: object;
      execution_count: number;
    }
  | { output_type: 'error'; ename: string; evalue: string; traceback: string[] };

interface Display {
  output_type: 'display_data';
  data: Record<string, unknown>;
  metadata: object;
}

/** What a message adds to the outputs of its cell, or puts in the place of one; often nothing. */
export function outputIn({ type, content }: Message): Output | undefined {
  const { data, metadata = {}, execution_count } = content;
  switch (type) {
    case 'stream':
      return { output_type: type, name: content.name, text: content.text };
    case 'display_data':
    case 'update_display_data':
      return { output_type: 'display_data', data, metadata };
    case 'execute_result':
      return { output_type: type, data, metadata, execution_count };
    case 'error': {
      const { ename, evalue, traceback } = content;
      return { output_type: type, ename, evalue, traceback };
    }
    default:
      return undefined;
  }
}

/** How much of a stream is kept, in characters: a loop that prints soon has more than a string can. */
const MOST = 1 << 26;

/**
 * The outputs of all cells, kept as a front end keeps them: streams are joined, an update changes
 * the displays with its id, in whichever cells they are.
 */
export class Outputs {
  private readonly cells = new Map<string, Output[]>();
  private readonly displays = new Map<string, Display[]>();
  /** Cells that the next output clears. */
  private readonly clearing = new Set<Output[]>();

  /** The outputs of the cell that this request ran. The list goes on when more come. */
  of(request: string): Output[] {
    const outputs = this.cells.get(request) ?? [];
    this.cells.set(request, outputs);
    return outputs;
  }

  take(message: Message): void {
    if (message.parent === undefined) return;
    const outputs = this.of(message.parent);
    const output = outputIn(message);
    const id: string | undefined = message.content.transient?.display_id;
    if (message.type === 'clear_output') this.clear(outputs, message.content.wait);
    else if (message.type === 'update_display_data')
      for (const display of this.displays.get(id!) ?? []) Object.assign(display, output);
    else if (output) this.add(outputs, output, id);
  }

  private clear(outputs: Output[], wait: boolean): void {
    if (wait) this.clearing.add(outputs);
    else outputs.length = 0;
  }

  private add(outputs: Output[], output: Output, id?: string): void {
    if (this.clearing.delete(outputs)) outputs.length = 0;
    const last = outputs.at(-1);
    if (
      output.output_type === 'stream' &&
      last?.output_type === 'stream' &&
      last.name === output.name
    ) {
      if (last.text.length < MOST) last.text += output.text;
      return;
    }
    outputs.push(output);
    if (output.output_type === 'display_data' && id)
      this.displays.set(id, [...(this.displays.get(id) ?? []), output]);
  }
}

/** What an output says: a plot or a bar is its sentence, an error all that is shown of it. */
export function textOf(output: Output): string {
  if (output.output_type === 'stream') return output.text;
  if (output.output_type === 'error') return output.traceback.join('\n');
  return String(output.data['text/plain'] ?? '');
}
