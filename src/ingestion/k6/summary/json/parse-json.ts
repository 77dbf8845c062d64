import { jsonFault } from "./json-fault.ts";
import { type Fault, InputError } from "../../../../model/input-error.ts";
import type { Place } from "../../../../model/source.ts";

/** Reads the text of a summary. Refuses what is not JSON, and tells a file that ends too early from one that is wrong. */
export function parseSummaryJson(text: string, file: string): unknown {
  const whole = text.replace(/^\uFEFF/u, "");
  if (whole.startsWith("\u001F")) throw new InputError([gzipped(file)]);
  try {
    return JSON.parse(whole);
  } catch (error) {
    throw new InputError([notJson(whole, file)], { cause: error });
  }
}

const AGAIN =
  "Run k6 again and let it finish, and copy or upload the file only after k6 has ended; a full disk or a killed job " +
  "leaves such a file behind.";

function notJson(text: string, file: string): Fault {
  const fault = jsonFault(text) ?? { kind: "ends", position: text.length };
  const place = placeAt(text, fault.position, file);
  const spot = `line ${place.line}, column ${place.column}`;
  if (fault.kind === "ends") {
    const problem = `the JSON ends too early, at ${spot}: the file was cut off`;
    return { id: "truncated-json", place, problem, wayOut: AGAIN };
  }
  return {
    id: "not-json",
    place,
    problem: `this is not valid JSON: something else stands at ${spot}`,
    wayOut:
      "Give the file as k6 wrote it (--summary-export=FILE, or JSON.stringify(data) in handleSummary()), without console " +
      "output or edits in it.",
  };
}

function placeAt(text: string, position: number, file: string): Required<Place> {
  const before = text.slice(0, position).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function gzipped(file: string): Fault {
  return {
    id: "gzipped-summary",
    place: { file },
    problem:
      "this summary is packed with gzip; only samples (--out json=FILE.gz, --out csv=FILE.gz) may be",
    wayOut: `Unpack it first: gunzip ${file}`,
  };
}
