import { K6_SCRIPT } from "../../../ingestion/k6/detection/foreign.ts";
import { RECORDING } from "../../../ingestion/k6/json-shape.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { Candidate } from "./candidate.ts";
import type { ResultArgument } from "./result-arguments.ts";

/** A `RESULT` that matches nothing. */
export function nothingThere(argument: ResultArgument): Fault {
  return {
    id: "no-result-matches",
    problem:
      argument.scenario === undefined
        ? `no file matches \`${argument.patterns.join("`, `")}\``
        : `scenario \`${argument.scenario}\` has no results: no file matches \`${argument.patterns.join("`, `")}\``,
    wayOut:
      "Check the path against what the load test wrote (k6 run --summary-export=FILE, or --out json=FILE), " +
      "and that this step runs in the folder the path starts from.",
  };
}

/** Saved answers of Prometheus without the run that they belong to. */
export function answersAlone(folder: string): Fault {
  return {
    id: "prometheus-without-run",
    place: { file: folder },
    problem:
      "this folder holds answers of Prometheus and no k6 output: nothing says when the run was",
    wayOut:
      "Put the folder, named `prometheus`, into the folder of the run, and name that: `RUN/` with k6's files and `RUN/prometheus/`.",
  };
}

/** What is given must hold at least one k6 output; without one, everything else in it is told. */
export function unusable(candidate: Candidate, faults: readonly Fault[]): readonly Fault[] {
  const [first] = candidate.ignored;
  if (candidate.outputs.length > 0 || faults.length > 0) return [];
  if (candidate.folder !== undefined || first === undefined) {
    return [nothingWithin(candidate)];
  }
  return candidate.ignored.map(({ path, looksLike }) =>
    looksLike === RECORDING ? recordingAmongOthers(path) : notOfK6(path, looksLike),
  );
}

function notOfK6(file: string, looksLike: string): Fault {
  return {
    id: "not-a-k6-output",
    place: { file },
    problem: `this is not a k6 output: it looks like ${looksLike}`,
    wayOut:
      looksLike === K6_SCRIPT
        ? `Run it, and give what it writes: \`${runOf(file)}\` writes summary.json.`
        : "Give a file written by k6: --summary-export=FILE, handleSummary(), --out json=FILE or --out csv=FILE.",
  };
}

function runOf(script: string): string {
  return `k6 run --summary-export=summary.json ${script}`;
}

/** A recording answers what its config asks, of all scenarios at once. */
function recordingAmongOthers(file: string): Fault {
  return {
    id: "k6-recording",
    place: { file },
    problem: `this is ${RECORDING}, which only the config that it was made by can read, and alone`,
    wayOut:
      "Give nothing but it, without a scenario's name: `plimsoll check RUN.json`, `plimsoll baseline add RUN.json`. A first config for such runs is shown in docs/presets.md; `init` writes one from k6's own files.",
  };
}

/** So many files that are none of k6's are told of a folder; the root of a repository holds many. */
const MOST_STRANGERS = 6;

function nothingWithin({ argument, folder, ignored, within = [] }: Candidate): Fault {
  const strangers = ignored.map(({ path, looksLike }) => `${path} (${looksLike})`);
  const shown = strangers.slice(0, MOST_STRANGERS).join(", ");
  const more =
    strangers.length > MOST_STRANGERS ? ` and ${strangers.length - MOST_STRANGERS} more` : "";
  const runs = within.length === 0 ? "" : ` For the folders in it, each a run: \`${folder}/*\`.`;
  const script = ignored.find(({ looksLike }) => looksLike === K6_SCRIPT)?.path ?? "script.js";
  const name = folder ?? argument.text;
  if (ignored.some(({ path }) => CONFIG_FILE.test(path))) return caseAmongOthers(name);
  return {
    id: "no-results-in-folder",
    place: { file: name },
    problem: `the folder holds no k6 output${shown === "" ? "" : `; it holds ${shown}${more}`}`,
    wayOut: `Name the folder into which k6 wrote its summary or its samples; \`${runOf(script)}\` writes a summary.${runs}`,
  };
}

const CONFIG_FILE = /(?:^|[/\\])plimsoll\.yml$/u;

/** One check judges by one config. */
function caseAmongOthers(folder: string): Fault {
  return {
    id: "no-results-in-folder",
    place: { file: folder },
    problem: "the folder is a case with a config of its own, and is judged alone",
    wayOut: `Check one case at a time, each into a folder of its own: \`plimsoll check ${folder} --out ${folder}/plimsoll-report\`.`,
  };
}
