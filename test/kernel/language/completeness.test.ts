import assert from 'node:assert/strict';
import { Cells } from './cells';

describe('whether code is whole', () => {
  const { language } = new Cells();
  const status = (code: string): string => language.isComplete(code).status;

  it('is so for whole lines, whatever they mean', () => {
    const whole = ['', '1 + 2', 'const a = 1', 'unknown.name', 'let x: number = "text"', '// note'];
    const waiting = [
      'await 1',
      'await { a: 1 }',
      'for await (const n of m) n;',
      'import x from "y"',
    ];
    for (const code of [
      ...whole,
      ...waiting,
      'function f() {\n  return 1;\n}',
      '`a\nb`',
      '#!/bin/x',
    ]) {
      assert.equal(status(code), 'complete', code);
    }
  });

  it('is not, where more has to come', () => {
    const open = [
      'f(',
      '[1,',
      '{',
      'if (x)',
      'const a =',
      'a +',
      'a.',
      '(a) =>',
      'class A {',
      '`a',
    ];
    const more = [
      '/* note',
      'for (const x of',
      'if (x) {\n  f(1)',
      'try { f() }',
      'do { f() }',
      '@note',
    ];
    for (const code of [...open, ...more, 'function f(a: number,', 'type A =', 'f(1, // one\n']) {
      assert.equal(status(code), 'incomplete', code);
    }
  });

  it('never will be, where something is wrong', () => {
    for (const code of [
      ')',
      'f(]',
      'const 1 = 2',
      "'text",
      'a b',
      'else {',
      'f(1))',
      'let = = 2',
      '}',
    ]) {
      assert.equal(status(code), 'invalid', code);
    }
  });

  it('tells how the next line begins', () => {
    const indent = (code: string): string | undefined => language.isComplete(code).indent;
    assert.equal(indent('if (x) {'), '  ');
    assert.equal(indent('if (x) {\n  while (y) {'), '    ');
    assert.equal(indent('if (x) {\n  f(1);\n'), '  ');
    assert.equal(indent('f(\n  1,'), '  ');
    assert.equal(indent('const a ='), '');
    assert.equal(indent('if (x) {\n  const t = `text'), '');
    assert.equal(indent('1'), undefined);
  });
});
