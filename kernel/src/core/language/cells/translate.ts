import type ts from 'typescript-api';
import { translateFile } from '../project/emit';
import type { Translated } from '../project/emit';
import type { Seen } from '../project/checked';
import type { Cell } from './cell';
import { moved } from './source-map';
import { sharedVariables } from './variables';

/** The name under which a cell finds the place for the value of its last line. */
const LAST = '__last';

/** A checked cell in JavaScript; its map leads to the cell's own text. */
export function translateCell(typescript: typeof ts, seen: Seen, cell: Cell): Translated {
  const { program, source } = seen;
  const { frame, parsed } = cell;
  const { js, map } = translateFile(seen, [
    sharedVariables(typescript, program.getTypeChecker(), cell),
    lastValue(typescript, cell),
  ]);
  const toCell = ({ line, character }: ts.LineAndCharacter): ts.LineAndCharacter | undefined => {
    const at = source.getPositionOfLineAndCharacter(line, character);
    return frame.isCell(at) ? parsed.getLineAndCharacterOfPosition(frame.toCell(at)) : undefined;
  };
  return { js, map: moved(map, toCell) };
}

/** Puts the value of an expression that stands last in a cell into `__last.value`. */
function lastValue(
  { isEmptyStatement, isExpressionStatement, setTextRange }: typeof ts,
  { frame }: Cell,
): ts.TransformerFactory<ts.SourceFile> {
  return ({ factory }) =>
    (file) => {
      const statements = [...file.statements];
      const at = statements.findLastIndex(
        (statement) => frame.isCell(statement.end - 1) && !isEmptyStatement(statement),
      );
      const last = statements[at];
      if (!last || !isExpressionStatement(last)) return file;
      const place = factory.createPropertyAccessExpression(factory.createIdentifier(LAST), 'value');
      statements[at] = setTextRange(
        factory.createExpressionStatement(factory.createAssignment(place, last.expression)),
        last,
      );
      return factory.updateSourceFile(file, statements);
    };
}
