import type { Inspection } from './language/language';

/** What is known of a name, by MIME type. */
export function shown({ signature, documentation }: Inspection): object {
  return {
    'text/plain': [signature, documentation].filter(Boolean).join('\n\n'),
    'text/markdown': `\`\`\`typescript\n${signature}\n\`\`\`\n\n${documentation}`,
  };
}
