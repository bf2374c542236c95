/** A line of the table, and what ours is to reach in it. */
export interface Row {
  name: string;
  unit: string;
  /** At most so many times ipykernel's. */
  times?: number;
  /** At most so much. */
  most?: number;
}

/** All that is measured. */
export const ROWS = {
  ready: { name: 'kernel ready', unit: 'ms', times: 1 },
  firstResult: { name: 'from the start to the first result', unit: 'ms', times: 1.7 },
  import: { name: 'import to compute and draw, in a first cell: at once', unit: 'ms', times: 0.4 },
  importLater: { name: '… 2 s after the kernel was ready', unit: 'ms', times: 0.4 },
  resultAfterPause: { name: '`1 + 2`, after a pause', unit: 'ms', times: 1.5 },
  result: { name: '`1 + 2`, at once', unit: 'ms', times: 1.5 },
  declarationAfterPause: { name: 'a declaration, after a pause', unit: 'ms', times: 2.5 },
  declaration: { name: 'a declaration, at once', unit: 'ms', times: 2.5 },
  firstPlot: { name: 'the first plot, right after the import: seen', unit: 'ms', times: 1 },
  firstStill: { name: '… its still is there', unit: 'ms' },
  firstPlotDone: { name: '… its cell is done', unit: 'ms' },
  nextPlot: { name: 'the next plots: seen', unit: 'ms', times: 0.5 },
  nextStill: { name: '… their stills are there', unit: 'ms' },
  nextPlotDone: { name: '… their cells are done', unit: 'ms' },
  rss: { name: 'memory after two plots (RSS)', unit: 'MB', times: 1.8 },
  rssLater: { name: '… 15 s later', unit: 'MB', times: 1.8 },
  pss: { name: 'memory after two plots (PSS)', unit: 'MB' },
  pssLater: { name: '… 15 s later', unit: 'MB' },
  cell10: { name: 'cell 10 of a notebook', unit: 'ms' },
  cell300: { name: 'cell 300 of it', unit: 'ms' },
  growth: { name: 'cell 300, times cell 10', unit: '', most: 1.1 },
  ten: { name: 'ten kernels with a plot each (PSS)', unit: 'MB', most: 1000 },
} satisfies Record<string, Row>;

export type Key = keyof typeof ROWS;

/** What was measured of a kernel. */
export type Values = Partial<Record<Key, number>>;
