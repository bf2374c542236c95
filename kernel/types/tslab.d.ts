// What the package tslab offers to a cell. The kernel brings it, so it need not be installed.

/** The versions of what runs here. */
export declare const versions: Versions;

export interface Versions {
  tslab: string;
  typescript: string;
  node: string;
}

/** Shows something below the cell. */
export declare const display: Display;

/** Makes an output that every call shows anew, in the place of what it showed before. */
export declare function newDisplay(): Display;

/** Ways to show something below the cell. */
export interface Display {
  /** Runs JavaScript in the page. */
  javascript(s: string): void;
  /** Shows HTML. */
  html(s: string): void;
  /** Shows Markdown. */
  markdown(s: string): void;
  /** Shows a formula in LaTeX. */
  latex(s: string): void;
  /** Shows an SVG picture. */
  svg(s: string): void;
  /** Shows a PNG picture. */
  png(b: Uint8Array): void;
  /** Shows a JPEG picture. */
  jpeg(b: Uint8Array): void;
  /** Shows a GIF picture. */
  gif(b: Uint8Array): void;
  /** Shows a PDF. */
  pdf(b: Uint8Array): void;
  /** Shows plain text. */
  text(s: string): void;
  /** Shows data of any kind. @param contentType its MIME type, such as 'text/html' */
  raw(contentType: string, b: string | Uint8Array): void;
}
