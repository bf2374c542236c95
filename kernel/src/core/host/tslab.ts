import type { Host, MimeBundle, Output } from './host';

/** How tslab's functions name what they show. */
const TYPES = {
  javascript: 'text/javascript',
  html: 'text/html',
  markdown: 'text/markdown',
  latex: 'text/latex',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  pdf: 'application/pdf',
  text: 'text/plain',
} as const;

type Data = string | Uint8Array;
type Display = Record<keyof typeof TYPES, (data: Data) => void> & {
  raw(type: string, data: Data): void;
};

/** The package tslab, as cells import it, on our host. */
export function tslabPackage(host: Host, versions: object) {
  return {
    versions,
    display: displayOn((bundle) => void host.put(bundle)),
    /** A display whose calls change one output. */
    newDisplay: () => {
      let output: Output | undefined;
      return displayOn((bundle) => {
        if (output) output.change(bundle);
        else output = host.put(bundle);
      });
    },
  };
}

function displayOn(put: (bundle: MimeBundle) => void): Display {
  const raw = (type: string, data: Data): void => put({ [type]: textOf(data) });
  const named = Object.entries(TYPES).map(([name, type]) => [
    name,
    (data: Data) => raw(type, data),
  ]);
  return Object.assign(Object.fromEntries(named), { raw });
}

/** Jupyter takes bytes as base64. */
function textOf(data: Data): unknown {
  if (!(data instanceof Uint8Array)) return data;
  return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
}
