import assert from 'node:assert/strict';
import { shown } from '@workshop/kernel/dist/core/inspection';
import { Cells } from './cells';

const HERE = '|';

describe('what Shift-Tab shows', () => {
  const cells = new Cells();
  const inspect = (marked: string) =>
    cells.language.inspect(marked.replace(HERE, ''), marked.indexOf(HERE));
  const signature = (marked: string): string | undefined => inspect(marked)?.signature;

  before(async () => {
    await cells.run(`
      import { Matrix, sigmoid, Neuron, type Activation } from '@workshop/lib';
      const numbers = [1];
      let rate: number | undefined;
      /** Adds two numbers, see {@link numbers}.
       * More of it.
       * @param a the first one
       * @param b - the second one,
       *   on two lines
       * @returns their sum
       * @throws RangeError when it is too large
       * @example
       * add(1, 2); // 3
       * add(2, 2)
       */
      function add(a: number, b = 1): number { return a + b; }
      /** A box. */
      class Box {
        /** What is in it. */
        content = 1;
        /** Opens it. */
        open(how: string) {}
      }`);
  });

  it('is the signature of a name at its end, in it and before it', () => {
    for (const place of ['numbers|', 'num|bers', '|numbers', 'numbers|;', '1 + numbers| + 1']) {
      assert.equal(signature(place), 'const numbers: number[]', place);
    }
    assert.equal(signature('rate|'), 'let rate: number | undefined');
    assert.equal(signature('add|'), 'function add(a: number, b?: number): number');
    assert.equal(signature('const local = 1;\nlocal|'), 'const local: 1');
  });

  it('is the docstring as Markdown', () => {
    const text = [
      'Adds two numbers, see `numbers`.',
      'More of it.',
      '',
      '**Parameters**',
      '',
      '- `a`: the first one',
      '- `b`: the second one,',
      '  on two lines',
      '',
      '**Returns** their sum',
      '',
      '**Throws** RangeError when it is too large',
      '',
      '**Example**',
      '',
      '```ts',
      'add(1, 2); // 3',
      'add(2, 2)',
      '```',
    ];
    assert.equal(inspect('add|')!.documentation, text.join('\n'));
  });

  it('is a member, a method and a class', () => {
    assert.match(signature('new Box().content|')!, /\(property\) Box\.content: number/);
    assert.match(inspect('new Box().op|en')!.documentation, /Opens it/);
    assert.equal(inspect('Box|')!.documentation, 'A box.');
    assert.match(signature('Matrix.from|')!, /^\(method\) Matrix<.*\.from</);
    assert.match(signature('Math.sqrt|')!, /sqrt\(x: number\): number/);
    assert.match(inspect('Math.sqrt|')!.documentation, /square root/);
  });

  it('is a type', () => {
    assert.match(inspect('let value: Activation|')!.documentation, /\w+ \w+ \w+/);
    assert.match(signature('let value: Activation|')!, /^interface Activation/);
  });

  it('is the call around, inside its parentheses', () => {
    for (const place of [
      'add(|',
      'add(1|',
      'add(1, |)',
      'add( | )',
      'numbers.map((n) => add(n, |',
    ]) {
      assert.equal(signature(place), 'add(a: number, b?: number): number', place);
    }
    assert.match(inspect('add(|')!.documentation, /Adds two numbers/);
    assert.equal(signature('sigmoid(|'), 'sigmoid(z: number): number');
    assert.match(inspect('sigmoid(|')!.documentation, /logistic/);
    assert.match(signature('new Neuron(|')!, /^Neuron\(/);
    assert.match(signature('new Box().open(|')!, /^open\(how: string\)/);
  });

  it('is the name where one is, also inside a call', () => {
    assert.equal(signature('add(numb|ers[0])'), 'const numbers: number[]');
  });

  it('is nothing where nothing is known', () => {
    for (const place of ['|', ' | ', 'unknownName|', '1 |+ 2', "'te|xt'", '// num|bers']) {
      assert.equal(inspect(place), undefined, place);
    }
  });

  it('works in code that is not whole', () => {
    assert.equal(signature('if (true) {\n  add|'), 'function add(a: number, b?: number): number');
    assert.equal(signature('const x = [add(|'), 'add(a: number, b?: number): number');
  });
});

describe('the order in which Shift-Tab shows it', () => {
  const plain = (documentation: string): string =>
    (shown({ signature: 'f(): void', documentation }) as Record<string, string>)['text/plain'];

  it('is the first paragraph, the type, and the rest', () => {
    assert.deepEqual(shown({ signature: 'f(): void', documentation: 'What\nfor.\n\nMore.' }), {
      'text/plain': 'What\nfor.\n\nf(): void\n\nMore.',
      'text/markdown': 'What\nfor.\n\n```typescript\nf(): void\n```\n\nMore.',
    });
    assert.equal(plain('What for.'), 'What for.\n\nf(): void');
    assert.equal(plain('`x` first.\n\n**Returns** y'), '`x` first.\n\nf(): void\n\n**Returns** y');
  });

  it('is the type first where there is no such paragraph', () => {
    assert.equal(plain(''), 'f(): void');
    assert.equal(
      plain('**Returns** y\n\n**Throws** z'),
      'f(): void\n\n**Returns** y\n\n**Throws** z',
    );
    assert.equal(plain('```ts\na\n\nb\n```'), 'f(): void\n\n```ts\na\n\nb\n```');
  });
});
