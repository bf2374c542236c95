/** A message of a kernel, as far as we read it. */
export interface Message {
  type: string;
  parent: string;
  content: Record<string, any>;
}

/** An output of a cell, as a notebook file keeps it. */
export type Output =
  | { output_type: 'stream'; name: 'stdout' | 'stderr'; text: string }
  | { output_type: 'display_data'; data: Record<string, unknown>; metadata: object };

/** Puts a cell's messages together: streams are joined, and an update replaces its display. */
export function collectOutputs(messages: Message[]): Output[] {
  const outputs: Output[] = [];
  const displays = new Map<string, number>();
  for (const { type, content } of messages) {
    if (type === 'stream') {
      const last = outputs.at(-1);
      if (last?.output_type === 'stream' && last.name === content.name) last.text += content.text;
      else outputs.push({ output_type: 'stream', name: content.name, text: content.text });
    } else if (type === 'display_data' || type === 'update_display_data') {
      const id = content.transient?.display_id;
      const display: Output = {
        output_type: 'display_data',
        data: content.data,
        metadata: content.metadata ?? {},
      };
      if (type === 'update_display_data' && displays.has(id)) outputs[displays.get(id)!] = display;
      else {
        if (id) displays.set(id, outputs.length);
        outputs.push(display);
      }
    }
  }
  return outputs;
}

/** What an output says: a plot or a bar is its sentence. */
export function textOf(output: Output): string {
  return output.output_type === 'stream' ? output.text : String(output.data['text/plain'] ?? '');
}
