import { editDistance } from "./edit-distance.ts";

/**
 * The known word that a mistyped one most likely meant: at most a third of its letters differ, upper and lower case
 * do not count. Undefined when none is near, since a far guess is worse than none.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  const ranked = [...known]
    .filter((candidate) => Math.abs(word.length - candidate.length) <= farthest(word, candidate))
    .map((candidate) => ({ candidate, distance: editDistance(written, candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const longest = Math.max(word.length, best.candidate.length);
  const isNear = best.distance <= farthest(word, best.candidate) && best.distance < longest;
  return isNear ? best.candidate : undefined;
}

/** By how many letters two words may differ; words that differ more in length alone need no look. */
function farthest(one: string, other: string): number {
  return Math.max(1, Math.floor(Math.max(one.length, other.length) / 3));
}
