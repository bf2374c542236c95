import fc from 'fast-check';

/** The parts of messages, as somebody might make them who is no front end, or a broken one. */

const words = (text: string): string[] => text.split(' ');

const TYPES = [
  ...words('execute complete inspect is_complete history comm_info kernel_info interrupt connect')
    .concat('debug', 'unheard_of')
    .map((name) => `${name}_request`),
  ...words(
    'execute_reply kernel_info_reply shutdown_reply status stream input_request input_reply',
  ),
  ...words('comm_open comm_msg comm_close constructor __proto__ toString hasOwnProperty ä😀'),
  '',
  'x'.repeat(10_000),
];

const FIELDS = words(
  'cursor_pos detail_level hist_access_type n start stop session pattern output raw unique ' +
    'comm_id target_name data value silent restart store_history user_expressions allow_stdin ' +
    'stop_on_error status __proto__',
);

/** As JSON. Deeper than a program can follow that calls itself for each step. */
export const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
export const HUGE = JSON.stringify('x'.repeat(1_000_000));

export const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));

export const json = fc.oneof(
  { weight: 1000, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
  { weight: 300, arbitrary: fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value)) },
  { weight: 300, arbitrary: fc.constantFrom('-1', '1e308', '0.5', '2e999', '""', '[]', '"*?*"') },
  { weight: 1, arbitrary: fc.constantFrom(DEEP, HUGE, `{"a":${DEEP}}`) },
);

/** Parts that are no JSON: cut short, not UTF-8, empty. */
export const noJson = fc.oneof(
  bytes,
  json.map((text) => text.slice(0, text.length / 2)),
  fc.constantFrom('', '{', 'undefined', 'NaN', '\u0000', '{"a":1}{"b":2}', '['.repeat(50_000)),
);

const object = (fields: Record<string, string>): string =>
  `{${Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}:${value}`)}}`;

/** Content that asks for nothing that can be done: `code` is never a text. */
export const contents = fc
  .tuple(fc.dictionary(fc.constantFrom(...FIELDS), json, { maxKeys: 5 }), fc.option(json))
  .map(([content, code]) => object(!code || code.startsWith('"') ? content : { ...content, code }));

/** Headers of all types, but none that ends the kernel. */
export const headers = fc
  .tuple(
    fc.constantFrom(...TYPES),
    fc.uuid(),
    fc.dictionary(fc.constantFrom(...words('msg_id session username date version more')), json, {
      maxKeys: 2,
    }),
  )
  .map(([type, id, rest]) =>
    object({ msg_type: JSON.stringify(type), msg_id: `"${id}"`, session: '"s"', ...rest }),
  );
