import { forgetTagSets } from "../../collecting/forget-tag-sets.ts";
import { tagsUpTo } from "./known-tails.ts";
import { atTime, recordSample, tagSetOf } from "../../collecting/record-sample.ts";
import { numberOf, type ScannedLines } from "./scanned-lines.ts";

/** A whole line of a known metric. `tailFrom` is where its tags start, and `end` is after its line end. */
export interface KnownLine {
  readonly at: number;
  readonly metric: string;
  readonly timeMs: number;
  readonly value: number;
  readonly tailFrom: number;
  readonly end: number;
}

const decoder = new TextDecoder();

/** Teaches what the end of a line means. Says where to go on: at the same line; undefined when it is not understood. */
export function learnTail(scanned: ScannedLines, line: KnownLine): number | undefined {
  const { lines, collector, tagsOf } = scanned;
  const { at, tailFrom, end } = line;
  const tags = tagsOf(decoder.decode(lines.bytes.subarray(tailFrom, end)));
  if (tags === undefined) return undefined;
  if (lines.hasRoom(end - tailFrom) === 0) forgetTagSets(collector);
  lines.learnTail(tailFrom, end - tailFrom, numberOf(scanned, tagSetOf(collector, tags)));
  return at;
}

/**
 * Reads a line with metadata (`vu`, `iter`) after its tags. Metadata differs from iteration to iteration, so the end of this
 * line is worth comparing with the next one, but only the tags, which end before `split`, are worth remembering.
 */
export function readWithMetadata(
  scanned: ScannedLines,
  line: KnownLine,
  split: number,
): number | undefined {
  const { lines, collector, view, metrics, starts } = scanned;
  const { tailFrom, end } = line;
  const set = tagsUpTo(scanned, lines.bytes, { view, from: tailFrom }, split);
  const metric = metrics[starts.get(line.metric) ?? -1];
  if (set === undefined || metric === undefined) return undefined;
  const number = numberOf(scanned, set);
  atTime(collector, line.timeMs);
  recordSample(collector, metric, set, line.value);
  scanned.tally.read++;
  lines.forgetPrevious();
  lines.comeAfter(tailFrom, end - tailFrom, number);
  return end;
}
