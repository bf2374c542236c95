import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quote } from '@workshop/lib/checks';
import { Property } from '../property';
import { anything } from '../values';

export const quoted = new Property(
  'quote shows everything on one short line',
  fc.oneof(anything, fc.string({ unit: 'binary' }), fc.array(anything), fc.func(anything)),
  (value) => {
    const text = quote(value);
    assert.ok(text.length > 0 && text.length <= 60, `'${text}'`);
    assert.doesNotMatch(text, /[\n\r\u2028\u2029]/);
    return true;
  },
  1,
);
