import type ts from 'typescript-api';
import type { Declared } from './declared';
import type { Seen } from '../project/checked';

/** What a name is: 'function', 'const', … */
export interface Kind {
  readonly kind: string;
  readonly isType: boolean;
  /** Whether it exists when the cell runs. */
  readonly isValue: boolean;
}

/** What the names are that a cell declares. */
export function kindsOf(
  typescript: typeof ts,
  { program, source }: Seen,
  { names, types, values }: Declared,
): ReadonlyMap<string, Kind> {
  const { SymbolFlags } = typescript;
  const checker = program.getTypeChecker();
  const TYPE = SymbolFlags.Type | SymbolFlags.Namespace;
  const kinds = new Map<string, Kind>();
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
    const { name, flags } = symbol;
    if (!names.has(name)) continue;
    const meant = flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const isValue = values.has(name) && Boolean(meant.flags & SymbolFlags.Value);
    const isType = types.has(name) && (!isValue || Boolean(meant.flags & TYPE));
    kinds.set(name, { kind: kindOf(typescript, meant), isType, isValue });
  }
  return kinds;
}

function kindOf(typescript: typeof ts, { flags, valueDeclaration }: ts.Symbol): string {
  const { SymbolFlags, NodeFlags } = typescript;
  const isConst =
    !valueDeclaration || typescript.getCombinedNodeFlags(valueDeclaration) & NodeFlags.Const;
  const kinds: readonly [ts.SymbolFlags, string][] = [
    [SymbolFlags.Class, 'class'],
    [SymbolFlags.Function, 'function'],
    [SymbolFlags.Enum, 'enum'],
    [SymbolFlags.Variable, isConst ? 'const' : 'let'],
    [SymbolFlags.Interface, 'interface'],
    [SymbolFlags.TypeAlias, 'type'],
    [SymbolFlags.Module, 'module'],
  ];
  return kinds.find(([flag]) => flags & flag)?.[1] ?? 'const';
}
