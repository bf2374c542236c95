import type { Inspection } from './language/language';

/** What is known of a name, by MIME type: what it is for, its type, and the rest. */
export function shown({ signature, documentation }: Inspection): object {
  const [, purpose, rest] = /^((?:(?!\*\*|```)(?:.+\n?)+)?)\n*([^]*)$/.exec(documentation)!;
  const around = (type: string): string =>
    [purpose.trimEnd(), type, rest].filter(Boolean).join('\n\n');
  return {
    'text/plain': around(signature),
    'text/markdown': around(`\`\`\`typescript\n${signature}\n\`\`\``),
  };
}
