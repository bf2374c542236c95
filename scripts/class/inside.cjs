/**
 * Loaded into each kernel before anything else: what its cells made goes out as data, and what
 * comes in is made a value again. No code goes either way.
 */
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

const root = join(__dirname, '..', '..');
/** The modules that the notebooks have: the same ones, so that their classes are the same too. */
const lib = () => require(join(root, 'lib'));
const show = () => require(join(root, 'show'));

/** How many entries an answer may have, and how deep it may be. */
const MOST = 20_000;
const DEEPEST = 8;

/** An answer as data. */
function encode(value) {
  let entries = 0;
  return part(value, 0);

  function part(at, depth) {
    if (++entries > MOST || depth > DEEPEST) return { other: 'too large' };
    if (at === show().todo) return { todo: true };
    if (typeof at === 'number') return { number: Object.is(at, -0) ? '-0' : String(at) };
    if (typeof at === 'string') return at.length > MOST ? { other: 'too large' } : { text: at };
    if (typeof at === 'boolean') return { truth: at };
    if (at === undefined || at === null) return { nothing: String(at) };
    if (typeof at === 'function') return { callable: true };
    if (at instanceof lib().Matrix) return { matrix: part(at.toArray(), depth + 1) };
    if (Array.isArray(at)) return { list: Array.from(at, (entry) => part(entry, depth + 1)) };
    if (Object.getPrototypeOf(at) !== Object.prototype) return { other: typeof at };
    return { object: Object.entries(at).map(([key, entry]) => [key, part(entry, depth + 1)]) };
  }
}

/** A value of data. Where the data has a function, `call` answers in its place. */
function decode(data, call) {
  if ('todo' in data) return show().todo;
  if ('number' in data) return Number(data.number);
  if ('text' in data) return String(data.text);
  if ('truth' in data) return data.truth === true;
  if ('nothing' in data) return data.nothing === 'null' ? null : undefined;
  if ('callable' in data) return call;
  if ('matrix' in data) return lib().Matrix.from(decode(data.matrix));
  if ('list' in data) return data.list.map((entry) => decode(entry, call));
  if ('object' in data) {
    return Object.fromEntries(data.object.map(([key, entry]) => [key, decode(entry, call)]));
  }
  return {};
}

/** What a function gives, or what it throws, as data. */
function outcome(action) {
  try {
    return encode(action());
  } catch (error) {
    if (error?.name === 'NotStarted') return { todo: true };
    return { thrown: String(error?.message ?? error).slice(0, 200) };
  }
}

/** The learner's side: what a name holds, and what a function that it holds gives. */
const learner = {
  get: (value) => JSON.stringify(outcome(value)),
  call: (value, given) =>
    JSON.stringify(outcome(() => value()(...JSON.parse(given).map((one) => decode(one))))),
};

/** What the check printed, and the calls of the learner's function whose outcome is not known. */
let printed = [];
let missing = [];
let print;

/** The side of the check, where no code of a learner runs. */
const judge = {
  /** The learner's answer; `known` has what its function gave, by what it was given. */
  take(answer, known) {
    [printed, missing] = [[], []];
    print ??= console.log;
    console.log = (text) => void printed.push(String(text));
    return decode(JSON.parse(answer), (...given) => {
      const asked = JSON.stringify(given.map(encode));
      const gave = JSON.parse(known)[asked];
      if (gave === undefined) missing.push(asked);
      if (gave === undefined || 'thrown' in gave) throw new Error(gave?.thrown ?? 'not known yet');
      return decode(gave);
    });
  },

  said() {
    console.log = print ?? console.log;
    return JSON.stringify({ printed, missing });
  },
};

if (isMainThread)
  Object.assign(globalThis, { [Symbol.for('workshop.class')]: { ...learner, ...judge } });
