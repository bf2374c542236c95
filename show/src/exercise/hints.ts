import { compare, spelled } from './compare';
import type { CheckOptions } from './options';

/** The different wrong answers that each exercise has had. */
const wrong = new Map<string, Set<string>>();

/**
 * What helps with a wrong answer: the next hint for each that is new, and from the third on also
 * where the solution is. One that comes of a known slip is told that, and uses up no hint.
 */
export function helpWith(exercise: string, answer: unknown, options: CheckOptions): string[] {
  const { hints = [], slips = [], tolerance } = options;
  const slip = slips.find(([made]) => compare(answer, made, { tolerance }).is === 'right');
  if (slip) return [slip[1]];
  const answers = wrong.get(exercise) ?? new Set();
  wrong.set(exercise, answers.add(spelled(answer)));
  const hint = hints[Math.min(answers.size, hints.length) - 1];
  return [
    ...(hint === undefined ? [] : [`Hint: ${hint}`]),
    ...(answers.size > 2 ? ['If you get no further: the solution is folded below.'] : []),
  ];
}
