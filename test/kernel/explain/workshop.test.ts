import { mistakes } from './said';

mistakes('workshop: a list where a matrix is needed', [
  [
    'const myWeights: Matrix<3, 1> = [5, 0, 0];',
    'This is a list. A column is made with Matrix.column([5, 0, 0]).',
  ],
  [
    'const myChange: Matrix<3, 1> = [[0.096], [0], [0.096]];',
    'This is a list of rows. A matrix is made with Matrix.from([[0.096], [0], [0.096]]).',
  ],
  [
    'const fourth: Matrix<4, 1> = draws;',
    'This is a list. A column is made with Matrix.column(draws).',
  ],
  ['examples.dot([1, 2, 3])', 'This is a list. A column is made with Matrix.column([1, 2, 3]).'],
  [
    'neuron.train(inputs, [0, 1, 1, 0], { iterations: 1 });',
    'This is a list. A column is made with Matrix.column([0, 1, 1, 0]).',
  ],
  [
    'new Neuron({ weights: [1, 2, 3], activation: sigmoid });',
    'This is a list. A column is made with Matrix.column([1, 2, 3]).',
  ],
  [
    'show(weightsFigure([1, 2, 3]));',
    'This is a list. A column is made with Matrix.column([1, 2, 3]).',
  ],
  [
    'const long: Matrix<12, 1> = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];',
    'This is a list. A column is made with Matrix.column(…).',
  ],
]);

mistakes('workshop: a matrix of another size', [
  ['const myWeights: Matrix<3, 1> = Matrix.column([5, 0]);', 'It has 2 rows and needs 3.'],
  [
    'const inverted: Matrix<4, 1> = Matrix.from([[1, 0, 0, 1]]);',
    'It has 1 row and 4 columns, and needs 4 rows and 1 column.',
  ],
  [
    'const afterTwoSteps: Matrix<3, 1> = inputs;',
    'It has 4 rows and 3 columns, and needs 3 rows and 1 column.',
  ],
  ['const none: Matrix<1, 1> = Matrix.from([[1, 2]]);', 'It has 2 columns and needs 1.'],
  [
    'const halfStep: (weights: Matrix<3, 1>) => Matrix<3, 1> = (weights) => weights.transpose();',
    'It has 1 row and 3 columns, and needs 3 rows and 1 column.',
  ],
  ['output(examples, start)', 'It has 2 rows and needs 4.'],
  [
    'new Neuron({ weights: start.transpose(), activation: sigmoid });',
    'It has 3 columns and needs 1.',
  ],
  ['const other: Neuron<2> = neuron;', 'It has 3 inputs and needs 2.'],
]);

mistakes('workshop: sizes that do not fit together', [
  [
    'examples.dot(Matrix.column([1, 2]))',
    'The left matrix is 2 x 3, the right one 2 x 1. The columns of the left (3) must equal the rows of the right (2).',
  ],
  [
    'targets.dot(inputs)',
    'The left matrix is 4 x 1, the right one 4 x 3. The columns of the left (1) must equal the rows of the right (4).',
  ],
  [
    'inputs.add(targets)',
    'Both matrices need the same shape. The left one is 4 x 3, the right one 4 x 1.',
  ],
  [
    'targets.subtract(targets.transpose())',
    'Both matrices need the same shape. The left one is 4 x 1, the right one 1 x 4.',
  ],
  [
    'inputs.multiply(targets)',
    'Both matrices need the same shape. The left one is 4 x 3, the right one 4 x 1.',
  ],
  ['neuron.forward([1, 0])', 'The neuron has 3 inputs; this example has 2.'],
  [
    'neuron.forward(draws.length > 2 ? pair : pair)',
    'The neuron has 3 inputs; this example has 2.',
  ],
  ['neuron.forward(examples.transpose())', 'The neuron has 3 inputs; these examples have 2.'],
  [
    'neuron.train(inputs, targets.transpose(), { iterations: 1 });',
    'The targets must be 4 x 1, a column with one for each example; they are 1 x 4.',
  ],
  [
    'neuron.train(inputs.transpose(), targets, { iterations: 1 });',
    'The neuron has 3 inputs; these examples have 4.',
  ],
  [
    'neuron.train(examples, targets, { iterations: 1 });',
    'The targets must be 2 x 1, a column with one for each example; they are 4 x 1.',
  ],
  [
    'neuron.adjustments(inputs, Matrix.column([1]))',
    'The targets must be 4 x 1, a column with one for each example; they are 1 x 1.',
  ],
]);

mistakes('workshop: operators', [
  ['targets - guesses', 'Matrices have no `-`. Write targets.subtract(guesses).'],
  ['targets + guesses', 'Matrices have no `+`. Write targets.add(guesses).'],
  [
    'targets * guesses',
    'Matrices have no `*`. Write targets.multiply(guesses), entry by entry, or targets.dot(guesses), rows times columns.',
  ],
  ['targets * 2', 'Matrices have no `*`. Write targets.multiply(2).'],
  ['2 * targets', 'Matrices have no `*`. Write targets.multiply(2).'],
  ['targets / 2', 'Matrices have no `/`. Write targets.map((entry) => entry / 2).'],
  ['1 - guesses', 'Matrices have no `-`. Write guesses.map((entry) => 1 - entry).'],
  ['guesses ** 2', 'Matrices have no `**`. Write guesses.map((entry) => entry ** 2).'],
  ['targets / guesses', 'Matrices have no `/`.'],
  ['let sum = targets; sum -= guesses;', 'Matrices have no `-`. Write sum.subtract(guesses).'],
  ['targets + 0.5 * guesses', 'Matrices have no `+`. Write targets.add(…).'],
  ['targets - (guesses / 2)', 'Matrices have no `-`. Write targets.subtract(…).'],
  ['0.5 * guesses + targets', 'Matrices have no `+`. Write (…).add(targets).'],
  ['const half = 0.5 * guesses;', 'Matrices have no `*`. Write guesses.multiply(0.5).'],
  ['targets + 2 * draws', 'targets is a Matrix, and `+` needs numbers.'],
  [
    'targets + 2 * draws[0]',
    'Matrices have no `+`. Write targets.map((entry) => entry + 2 * draws[0]).',
  ],
]);

mistakes('workshop: others', [
  [
    'const cube: lib.Activation = (z: number) => z ** 3;',
    "This function has no derivative. Make an activation of it with activation('mine', (z: number) => z ** 3, its derivative).",
  ],
  [
    'new Neuron({ inputs: 3, random: numpyRandom, activation: sigmoid });',
    'numpyRandom is the function itself. Call it: numpyRandom(…).',
  ],
  [
    "new Neuron({ inputs: 3, random: numpyRandom(1), activation: 'sigmoid' });",
    'This is text, and an Activation is needed here.',
  ],
  [
    'new Neuron({ inputs: 3, random: numpyRandom(1) });',
    'activation is missing in the braces. Write activation: and its value.',
  ],
  [
    'new Neuron(3, numpyRandom(1), sigmoid);',
    'Neuron takes 1 value in its parentheses, { weights: …, activation: … } or { inputs: …, random: …, activation: … }. Here are 3.',
  ],
  [
    'Neuron({ inputs: 3, random: numpyRandom(1), activation: sigmoid });',
    'Neuron is a class. Write new before it: new Neuron(…).',
  ],
  [
    'new Matrix([[1, 2]]);',
    'A Matrix is not made with new. Use Matrix.from, Matrix.column, Matrix.zeros or Matrix.random.',
  ],
  [
    'Matrix.column(1, 2, 3)',
    'column takes one list. Put the values in square brackets: [1, 2, 3].',
  ],
  ["Matrix.column('1')", 'This is text, and a list of numbers is needed here.'],
  ['Matrix.from([1, 2, 3])', 'This is a number, and a list of numbers is needed here.'],
  ["Matrix.from([[1, 2], ['3', 4]])", 'This is text. Write it without quotes: 3.'],
  ['Matrix.from([[1, , 2], [1, 2, 3]])', 'In the list a value is missing between two commas.'],
  [
    'neuron.forward(1, 0, 1)',
    'forward takes one list. Put the values in square brackets: [1, 0, 1].',
  ],
  ['neuron.forward([1, 0, true])', 'This is true, and text or a number is needed here.'],
  [
    'neuron.forward([first, first, first])',
    'first is a promise: its value is still to come. Put await before it.',
  ],
  [
    'const five: Matrix<3, 1> = Matrix.column[5, 0, 0];',
    'Matrix.column is a function: write Matrix.column([5, 0, 0]).',
  ],
  [
    'Matrix.from[[1, 2], [3, 4]]',
    'Matrix.from is a function: write Matrix.from([[1, 2], [3, 4]]).',
  ],
  ['neuron.forward[draws]', 'neuron.forward is a function: write neuron.forward(draws).'],
  ['sigmoid[0]', 'sigmoid is a function: write sigmoid(0).'],
  ['Math.max[1, 2]', 'Math.max is a function: write Math.max(1, 2).'],
  ['inputs[1, 2]', 'inputs has no entries in square brackets. Did you mean inputs.get(1, 2)?'],
  ['inputs[0]', 'inputs has no entries in square brackets. Did you mean inputs.get(…)?'],
  ['inputs.lenght', 'inputs has no lenght. It is a Matrix.'],
  ['inputs.tranpose()', 'inputs has no tranpose. Did you mean transpose?'],
  ['inputs.column([1])', 'column belongs to Matrix itself. Write Matrix.column.'],
  ['lib.gelo', 'lib has no gelo. Did you mean gelu?'],
  ['inputs.rows = 3', 'rows can be read, but not changed.'],
  [
    'neuron.train(inputs, targets)',
    'train takes 3 values in its parentheses. Here options is missing.',
  ],
  [
    'neuron.train(inputs, targets, 1000)',
    'This is a number, and { iterations: … } is needed here.',
  ],
  [
    'neuron.train(inputs, targets, { iteration: 1000 })',
    'iteration does not belong here. Did you mean iterations?',
  ],
  [
    "neuron.train(inputs, targets, { iterations: '1000' })",
    'This is text. Write it without quotes: 1000.',
  ],
  [
    'neuron.train(inputs, targets, iterations = 1000)',
    'There is no iterations here. A value with a name goes in braces: { iterations: 1000 }.',
  ],
  [
    'neuron.train(inputs, targets, iterations: 1000)',
    'A value with a name goes in braces: { iterations: 1000 }',
  ],
  ["const myZ: number = '0.5';", 'This is text. Write it without quotes: 0.5.'],
  ['const enough: number = 10 000;', 'A number is written without spaces: 10_000 or 10000.'],
  ['const myRate: number = 0,5;', 'A decimal number has a point: 0.5.'],
  [
    'const tanhSlope: (y: number) => number = 1 - y * y;',
    'This is a number, and a function is needed here.',
  ],
  [
    'const leaky: (z: number) => number = (z) => { z > 0 ? z : 0.01 * z };',
    'The function gives nothing back. Write return before its result, or leave out the braces.',
  ],
  [
    'const inWords: (y: number) => string = (y) => y > 0.5;',
    'This is true or false, and text is needed here.',
  ],
  [
    'const isBit: (text: string) => boolean = (text) => text === 0;',
    'Text never equals a number. Write Number(text).',
  ],
]);
