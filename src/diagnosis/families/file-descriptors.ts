import { fittedLine, FEWEST_BUCKETS } from "../../judging/course/trend/fitted-line.ts";
import type { Evidence } from "../../model/finding.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { type Level, levelOf } from "../evidence/role-gauge.ts";
import type { Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";

const FDS_NEAR_LIMIT = 0.8;
const DAY_MS = 86_400_000;

/** Open files and connections near what one process may have, or on the way there within a day. */
export function fileDescriptors(facts: RunFacts): Shown | undefined {
  const share = levelOf(facts, "app.file_descriptors") ?? shareOfTwo(facts);
  if (share === undefined) return undefined;
  if (reaches(share.peak, FDS_NEAR_LIMIT)) {
    const text = `${percentText(share.peak)} of the file descriptors that a process may have were open`;
    return { evidence: [{ text, source: share.source }], confidence: "likely" };
  }
  const within = msToLimit(share);
  if (within === undefined || within > DAY_MS) return undefined;
  const evidence: Evidence = {
    text: `open file descriptors rose to ${percentText(share.peak)} of those allowed and, rising on, reach them in ${quantityText(within, "ms")}`,
    source: share.source,
  };
  return { evidence: [evidence], confidence: "possible" };
}

function shareOfTwo(facts: RunFacts): Level | undefined {
  const open = levelOf(facts, "app.file_descriptors.open");
  const max = levelOf(facts, "app.file_descriptors.max")?.peak;
  if (open === undefined || max === undefined || max <= 0) return undefined;
  const share = (value: number): number => value / max;
  return {
    ...open,
    avg: share(open.avg),
    peak: share(open.peak),
    greatest: share(open.greatest),
    values: open.values.map(share),
    buckets: open.buckets.map(share),
  };
}

/** How long a rise goes on until the limit; both halves must rise, since connections that are kept open rise only at first. */
function msToLimit({ buckets, bucketMs, peak }: Level): number | undefined {
  const half = Math.floor(buckets.length / 2);
  if (half < FEWEST_BUCKETS) return undefined;
  if (!rises(buckets.slice(0, half)) || !rises(buckets.slice(half))) return undefined;
  return ((1 - peak) / fittedLine(buckets).slope) * bucketMs;
}

const rises = (part: readonly number[]): boolean => fittedLine(part).interval[0] > 0;
