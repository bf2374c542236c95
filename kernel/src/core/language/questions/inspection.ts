import type ts from 'typescript-api';
import { markdown } from './documentation';
import type { Inspection } from '../language';
import type { Probe } from './probe';

const NAME = /[\p{ID_Continue}$]/u;

/** What TypeScript writes around a name that was brought in from elsewhere. */
const ALIAS = /^\(alias\) |\nimport [^]*$/g;

/** What is known of the name at a place; where none is, of the call around it. */
export function inspection(
  typescript: typeof ts,
  probe: Probe,
  position: number,
): Inspection | undefined {
  const at = [position, position - 1].find((place) => NAME.test(probe.code.charAt(place)));
  const name = at === undefined ? undefined : nameAt(typescript, probe, at);
  return name ?? callAround(typescript, probe, position);
}

function nameAt(
  { displayPartsToString, ScriptElementKind }: typeof ts,
  { service, path, frame }: Probe,
  at: number,
): Inspection | undefined {
  const info = service.getQuickInfoAtPosition(path, frame.toText(at));
  if (!info || info.kind === ScriptElementKind.unknown) return undefined;
  return {
    signature: displayPartsToString(info.displayParts).replace(ALIAS, ''),
    documentation: markdown(info),
  };
}

function callAround(typescript: typeof ts, probe: Probe, position: number): Inspection | undefined {
  const { displayPartsToString } = typescript;
  const { service, path, frame } = probe;
  const help = service.getSignatureHelpItems(path, frame.toText(position), undefined);
  const item = help?.items[help.selectedItemIndex];
  if (!item) return undefined;
  const callee = nameAt(typescript, probe, frame.toCell(help.applicableSpan.start) - 2);
  const between = displayPartsToString(item.separatorDisplayParts);
  const parameters = item.parameters.map(({ displayParts }) => displayPartsToString(displayParts));
  const [before, after] = [item.prefixDisplayParts, item.suffixDisplayParts];
  return {
    signature: `${displayPartsToString(before)}${parameters.join(between)}${displayPartsToString(after)}`,
    documentation: markdown(item) || (callee?.documentation ?? ''),
  };
}
