/** What every JavaScript has. */
const LANGUAGE = [
  'AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView',
  'Date Error EvalError FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array',
  'Int32Array Int8Array InternalError Intl Iterator JSON Map Math NaN Number Object Promise Proxy',
  'RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError',
  'TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet',
  'constructor decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis',
  'isFinite isNaN parseFloat parseInt undefined unescape',
];

/** What Node.js has too. */
const NODE = [
  'AbortController AbortSignal Blob Crypto CryptoKey DOMException Event EventTarget FormData Headers',
  'MessageChannel MessageEvent MessagePort Performance Request Response SubtleCrypto TextDecoder',
  'TextEncoder URL URLSearchParams WebAssembly atob btoa clearInterval clearTimeout console crypto',
  'performance queueMicrotask setInterval setTimeout structuredClone',
];

const KEPT = new Set([...LANGUAGE, ...NODE].flatMap((names) => names.split(' ')));

/**
 * Takes from a worker what Node.js does not have: a cell finds what it finds there, and cannot reach
 * what the page keeps of other notebooks, in its storage or in other pages.
 */
export function keepWhatNodeHas(): void {
  const fetch = withoutCookies(globalThis.fetch);
  for (let at: object = globalThis; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (at === EventTarget.prototype) continue;
    for (const name of Object.getOwnPropertyNames(at)) {
      if (!KEPT.has(name)) Reflect.deleteProperty(at, name);
    }
  }
  Object.assign(globalThis, { fetch });
  // A script at such an address would be one of the page's own.
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
  // A page that came without encryption has none.
  crypto.randomUUID ??= randomUUID;
}

/** What a host knows of a learner by its cookies is not for cells; in Node.js there are none. */
function withoutCookies(ask: typeof globalThis.fetch): typeof globalThis.fetch {
  return async function fetch(address, options) {
    return ask(address, { ...options, credentials: 'omit' });
  };
}

/** A random name as `crypto.randomUUID` makes one. */
export function randomUUID(): ReturnType<Crypto['randomUUID']> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)!;
  return `${a}-${b}-${c}-${d}-${e}`;
}
