import type ts from 'typescript-api';
import { KERNEL_TAGS } from '../explain/tags/tags';

type Tag = ts.JSDocTagInfo;

const LINK = /\{@link(?:code|plain)?\s+([^\s|}]+)[\s|]*([^}]*)\}/g;

/** Tags that each name what they are about. */
const LISTS: Readonly<Record<string, string>> = {
  template: 'Type parameters',
  param: 'Parameters',
};

/** Tags that stand alone, as they are headed. */
const HEADINGS: Readonly<Record<string, string>> = { return: 'Returns', exception: 'Throws' };

/** A docstring as Markdown. */
export function markdown({
  documentation,
  tags = [],
}: {
  documentation?: readonly ts.SymbolDisplayPart[];
  tags?: readonly Tag[];
}): string {
  const lists = Object.entries(LISTS).map(([name, heading]) => {
    const items = tags.filter((tag) => tag.name === name).map(item);
    return items.length > 0 ? `**${heading}**\n\n${items.join('\n')}` : '';
  });
  const others = tags
    .filter(({ name }) => !(name in LISTS) && !KERNEL_TAGS.includes(name))
    .map(section);
  return [text(documentation), ...lists, ...others].filter(Boolean).join('\n\n');
}

function item(tag: Tag): string {
  const [, name, rest] = /^(\S*)\s*(?:-\s+)?([^]*)$/.exec(text(tag.text))!;
  return rest ? `- \`${name}\`: ${rest.replaceAll('\n', '\n  ')}` : `- \`${name}\``;
}

function section(tag: Tag): string {
  const content = text(tag.text);
  if (tag.name === 'example') {
    const isBlock = content.includes('```');
    return `**Example**\n\n${isBlock ? content : `\`\`\`ts\n${content}\n\`\`\``}`;
  }
  const heading = HEADINGS[tag.name] ?? `${tag.name.charAt(0).toUpperCase()}${tag.name.slice(1)}`;
  return `**${heading}** ${content}`.trim();
}

function text(parts: readonly ts.SymbolDisplayPart[] = []): string {
  const all = parts.map((part) => part.text).join('');
  return all.replace(LINK, (_, name: string, label: string) => label || `\`${name}\``).trim();
}
