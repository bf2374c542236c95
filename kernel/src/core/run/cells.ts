import { reportProblems } from '../errors/problems';
import type { Report } from '../errors/report';
import type { Sources } from '../errors/sources';
import type { ThrownReports } from '../errors/thrown';
import type { MimeBundle } from '../host/host';
import type { Converted } from '../language/language';
import type { Modules } from './modules';
import type { Platform } from '../platform';
import type { Stopping } from '../host/stopping';
import type { Task } from '../task';

/** The value of a cell's last expression, if it has one. */
interface Shown {
  readonly result?: MimeBundle;
  readonly text?: string;
}

/** What a cell came to. */
export type Outcome =
  ({ readonly ok: true } & Shown) | { readonly ok: false; readonly report: Report };

/** A value with this method shows itself: it gives the representations by MIME type. */
const DISPLAY = Symbol.for('Jupyter.display');

/** Runs cells: TypeScript in, the value of the last expression or a report of an error out. */
export class Cells {
  constructor(
    private readonly platform: Platform,
    private readonly modules: Modules,
    private readonly sources: Sources,
    private readonly reports: ThrownReports,
    private readonly stopping: Stopping,
  ) {}

  /** @param name what the cell is called in reports of errors: 'cell [3]' */
  async run(code: string, name: string, task: Task): Promise<Outcome> {
    const { stopping, platform, reports } = this;
    try {
      const converted = await stopping.orStop(task, platform.language.convert(code, name));
      if (converted.problems.length > 0) {
        return { ok: false, report: reportProblems(converted.problems, code) };
      }
      this.addSources(converted, code, name);
      task.stale = converted.stale;
      return { ok: true, ...(await this.runAndKeep(converted, task)) };
    } catch (error) {
      return { ok: false, report: reports.report(error) };
    }
  }

  /** Runs a cell. What it made stays, however it ends. */
  private async runAndKeep(converted: Converted, task: Task): Promise<Shown> {
    const exports: Record<string, unknown> = {};
    let isWhole = false;
    try {
      const value = await this.stopping.orStop(task, this.call(converted, exports, task));
      isWhole = true;
      return value;
    } finally {
      const { cell, names, types } = converted;
      const values = names.filter((made) => !types.includes(made));
      const made = isWhole ? values : values.filter((value) => exports[value] !== undefined);
      this.modules.keep(exports, made);
      // It is told before the next cell is: nobody has to wait, and a thread that died knows it too.
      void this.platform.language.keep(cell, [...made, ...types]).catch(() => {});
    }
  }

  private addSources({ cell, map, files }: Converted, code: string, name: string): void {
    this.sources.add(fileOf(cell), { name, code, map });
    for (const { path, map: fileMap } of files) {
      this.sources.add(path, { name: path.slice(path.lastIndexOf('/') + 1), map: fileMap });
    }
    this.modules.take(files);
  }

  /** Starts the cell in a turn of its own, so that breaking it off breaks nothing of the kernel. */
  private call(
    { cell, js, isAsync }: Converted,
    exports: Record<string, unknown>,
    task: Task,
  ): Promise<Shown> {
    const { platform, modules } = this;
    const require = modules.requireFrom(platform.folder);
    const last: { value?: unknown } = {};
    return new Promise((resolve, reject) => {
      const start = async (): Promise<void> => {
        await platform.compile(js, fileOf(cell), isAsync)(exports, require, last);
        resolve(this.show(last.value));
      };
      platform.runApart(() => platform.scope.run(task, () => void start().catch(reject)));
    });
  }

  private show(value: unknown): Shown {
    if (value === undefined) return {};
    const text = typeof value === 'string' ? value : this.platform.inspect(value);
    const rich = (value as { [DISPLAY]?: () => MimeBundle } | null)?.[DISPLAY]?.();
    return { text, result: { 'text/plain': text, ...rich } };
  }
}

/** The name under which V8 runs a cell. */
function fileOf(cell: number): string {
  return `cell-${cell}.js`;
}
