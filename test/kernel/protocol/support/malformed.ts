import fc from 'fast-check';
import { DELIMITER } from '../../../support/wire';
import type { Frames, Wire } from '../../../support/wire';
import { bytes, contents, headers, json, noJson } from './strange-parts';

/** Frames, and the channel on which they come. */
interface Malformed {
  channel: 'shell' | 'control' | 'stdin';
  frames: Frames;
}

/** Requests that would do harm, were they signed. */
const HARMFUL = ['execute_request', 'shutdown_request', 'interrupt_request'].map((msg_type) =>
  [
    { msg_id: 'h', msg_type, session: 's', username: 'u', date: '', version: '5.3' },
    {},
    {},
    { code: '(globalThis as any).harmed = true', restart: false, silent: true },
  ].map((part) => JSON.stringify(part)),
);

/** Messages to a kernel none of which asks for anything that it could do. */
export function malformed(wire: Wire): fc.Arbitrary<Malformed> {
  const signed = (parts: Frames): Frames => wire.signed(parts);
  const anyFrames = fc.array(fc.oneof(bytes, fc.constant(DELIMITER)), {
    minLength: 1,
    maxLength: 9,
  });

  const wronglySigned = fc.constantFrom(...HARMFUL).chain((parts) => {
    const right = wire.sign(parts);
    const wrong = [[''], [right.slice(1)], [`${right}0`], [wire.sign(['other'])], []];
    return fc.constantFrom(...wrong).map((signature) => [DELIMITER, ...signature, ...parts]);
  });

  const four = (part: fc.Arbitrary<string | Buffer>): fc.Arbitrary<Frames> =>
    fc.array(part, { minLength: 4, maxLength: 4 });
  const notJson = four(fc.oneof(noJson, json)).map(signed);
  const notObjects = four(json).map(signed);
  const cutShort = fc
    .tuple(four(json), fc.integer({ min: 1, max: 5 }))
    .map(([parts, length]) => signed(parts).slice(0, length));

  const wrongFields = fc
    .tuple(headers, json, json, contents, fc.array(bytes, { maxLength: 3 }))
    .map(([header, parent, metadata, content, buffers]) => [
      ...signed([header, parent, metadata, content]),
      ...buffers,
    ]);
  const wrongContent = fc
    .tuple(headers, contents, contents)
    .map(([header, parent, content]) => signed([header, parent, '{}', content]));

  return fc.record({
    channel: fc.constantFrom('shell', 'control', 'stdin'),
    frames: fc.oneof<fc.MaybeWeightedArbitrary<Frames>[]>(
      anyFrames,
      wronglySigned,
      notJson,
      notObjects,
      cutShort,
      wrongFields,
      { weight: 4, arbitrary: wrongContent },
    ),
  });
}
