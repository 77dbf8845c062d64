import { type Baseline, BASELINE_VERSION } from "../model/baseline.ts";
import { type Fault, InputError, refuseFaults } from "../model/input-error.ts";
import { decodeBaseline } from "./decode-baseline.ts";
import { locatedJson, type Located } from "./located-json.ts";

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;

/**
 * Reads the committed baseline. An unreadable one is an error that names every fault with its line, never an empty history:
 * a gate without its history would turn green. A file of a newer Plimsoll is refused as such.
 */
export function readBaseline(text: string, file: string): Baseline {
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) throw new InputError([unresolved(text, conflict.index, file)]);
  const read = locatedJson(text.replace(/^\uFEFF/u, ""));
  if (read.kind === "broken") {
    const { spot, expected } = read;
    throw new InputError([
      {
        id: "baseline-not-json",
        place: { file, ...spot },
        problem: `the baseline is not JSON: here ${expected} was expected`,
        wayOut: "Restore the file from the last commit in which it was whole, or mend this place.",
      },
    ]);
  }
  refuseNewer(read.value, file);
  const { baseline, faults } = decodeBaseline(read.value, file);
  refuseFaults(faults);
  return baseline;
}

function unresolved(text: string, index: number, file: string): Fault {
  return {
    id: "baseline-merge-conflict",
    place: { file, line: text.slice(0, index).split("\n").length, column: 1 },
    problem: "the baseline holds the marks of an unresolved merge",
    wayOut:
      "Keep the runs of both sides and delete the lines with the marks; each run but the last ends in `},`. Or take one side's file and add the other run again with `plimsoll baseline add`.",
  };
}

function refuseNewer(root: Located, file: string): void {
  if (root.kind !== "object") return;
  const version = root.members.find(({ name }) => name === "schemaVersion")?.value;
  if (version?.kind !== "scalar" || typeof version.value !== "number") return;
  if (!(Number.isInteger(version.value) && version.value > BASELINE_VERSION)) return;
  throw new InputError([
    {
      id: "baseline-newer",
      place: { file, line: version.line, column: version.column },
      problem: `the baseline has schemaVersion ${version.value}; this Plimsoll reads up to ${BASELINE_VERSION}`,
      wayOut:
        'Update Plimsoll to the version that wrote the file (`"tool"` of its newest run), or restore the file as it was before that version.',
    },
  ]);
}
