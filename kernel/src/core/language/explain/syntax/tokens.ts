import type ts from 'typescript-api';

/** A word or sign of the language, a number or a text. */
export interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of code, whether it is right or not. */
export function tokensOf(typescript: typeof ts, code: string): readonly Token[] {
  const { SyntaxKind, ScriptTarget } = typescript;
  const scanner = typescript.createScanner(ScriptTarget.Latest, true, undefined, code);
  const tokens: Token[] = [];
  /** The braces that are open: those of a text in back quotes go on with text when they close. */
  const open: ts.SyntaxKind[] = [];
  for (;;) {
    let kind = scanner.scan();
    if (kind === SyntaxKind.EndOfFileToken) return tokens;
    if (kind === SyntaxKind.CloseBraceToken && open.pop() === SyntaxKind.TemplateHead) {
      kind = scanner.reScanTemplateToken(false);
    }
    const isSlash = kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken;
    if (isSlash && !endsValue(typescript, tokens.at(-1))) kind = scanner.reScanSlashToken();
    if (kind === SyntaxKind.TemplateMiddle) open.push(SyntaxKind.TemplateHead);
    if (kind === SyntaxKind.TemplateHead || kind === SyntaxKind.OpenBraceToken) open.push(kind);
    const [start, end] = [scanner.getTokenStart(), scanner.getTokenEnd()];
    tokens.push({ kind, text: code.slice(start, end), start, end });
  }
}

/** Whether a value can end with a token. */
export function endsValue(typescript: typeof ts, token: Token | undefined): boolean {
  const { SyntaxKind } = typescript;
  if (!token) return false;
  const { kind, text } = token;
  const isWord = kind >= SyntaxKind.Identifier && /^[\w$]/.test(text);
  const isLiteral = kind >= SyntaxKind.FirstLiteralToken && kind <= SyntaxKind.LastTemplateToken;
  const isKeyword = kind >= SyntaxKind.FirstReservedWord && kind <= SyntaxKind.LastReservedWord;
  if (isKeyword) return /^(?:this|true|false|null|super)$/.test(text);
  const isHead = kind === SyntaxKind.TemplateHead || kind === SyntaxKind.TemplateMiddle;
  return isWord || (isLiteral && !isHead) || [')', ']', '}'].includes(text);
}

/** Whether a value can begin with a token. */
export function beginsValue({ SyntaxKind }: typeof ts, { kind, text }: Token): boolean {
  return (
    /^[\w$'"`]/.test(text) || kind === SyntaxKind.NumericLiteral || ['(', '[', '{'].includes(text)
  );
}
