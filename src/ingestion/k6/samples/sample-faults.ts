import type { Fault } from "../../../model/input-error.ts";
import type { Collector } from "./collecting/collector.ts";
import type { LineTally } from "./lines/line-tally.ts";

/** The share of lines that may be unreadable; beyond it nobody knows what the numbers stand for. */
const MOST_REFUSED = 0.01;

/** What keeps a file from being judged; undefined when nothing does. */
export function samplesFaults(
  { file, startMs }: Collector,
  tally: LineTally,
): readonly [Fault, ...Fault[]] | undefined {
  const { read, refused } = tally;
  if (refused > MOST_REFUSED * (read + refused)) return unreadable(file, tally);
  if (Number.isFinite(startMs)) return undefined;
  return [
    {
      id: "no-samples",
      place: { file },
      problem: `the file holds no sample of k6 in ${read + refused + tally.console + tally.cut} lines`,
      wayOut:
        "Check that k6 ran and made requests, and that this is the file of --out json=FILE or --out csv=FILE.",
    },
  ];
}

function unreadable(file: string, tally: LineTally): readonly [Fault, ...Fault[]] {
  const { read, refused, firstRefused } = tally;
  const first = firstRefused.map(({ line, why }) => ({
    id: "unreadable-sample",
    place: { file, line },
    problem: `this line is no sample of k6: ${why}`,
    wayOut: "Look at this line: whatever else wrote into the file has to write elsewhere.",
  }));
  return [
    {
      id: "unreadable-samples",
      place: { file },
      problem:
        `${refused} of ${read + refused} lines cannot be read, which is more than one in a hundred` +
        `; the first are listed below`,
      wayOut:
        "Let k6 write the file again (--out json=FILE), with nothing else writing to it, and copy it in binary mode.",
    },
    ...first,
  ];
}
