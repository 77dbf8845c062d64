import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import { baselineText } from "../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import { nearestWord } from "../../src/config/nearest-word.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { answerJson } from "../../src/gate/gauges/answer-json.ts";
import { renderedAgain } from "../../src/gate/saved-judgement.ts";
import { occasionOf } from "../../src/github/event/event.ts";
import { readInputs } from "../../src/github/event/inputs.ts";
import { detect } from "../../src/ingestion/k6/detect.ts";
import { readSamples } from "../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN } from "../../src/ingestion/k6/samples/sample-plan.ts";
import { readSummary } from "../../src/ingestion/k6/summary.ts";
import { readAnswer } from "../../src/ingestion/prometheus/answers/answer.ts";
import { gaugeOf } from "../../src/ingestion/prometheus/answers/gauge-of.ts";
import { readHistograms } from "../../src/ingestion/prometheus/answers/native-histogram.ts";
import { readSavedQueries } from "../../src/ingestion/prometheus/answers/saved-queries.ts";
import { readExposition } from "../../src/ingestion/prometheus/metrics-text/exposition.ts";
import { readTextQuery } from "../../src/ingestion/prometheus/metrics-text/text-query.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Run } from "../../src/model/run.ts";
import { fillForm } from "../../src/own-form/fill-form.ts";
import { terminalText } from "../../src/report/terminal/terminal-text.ts";
import { judgedCase } from "./judged-case.ts";

/** What became of an input: understood, or refused with faults for its writer. Anything else is a crash. */
export type Outcome = "read" | "refused";

/** What takes text of people, of other tools or of strangers. It throws where a promise of the project is broken. */
export interface Reader {
  /** Files of which inputs are made. */
  readonly seeds: readonly string[];
  readonly read: (bytes: Uint8Array) => Promise<Outcome>;
}

const FIXTURES = "__tests__/fixtures";

/** Every reader of foreign text, by the name of its folder in `__tests__/fixtures/hostile`. */
export function readersWith(judgement: Judgement): Readonly<Record<string, Reader>> {
  return {
    config: {
      seeds: [`${FIXTURES}/config/*.yml`, "examples/*/plimsoll.yml"],
      read: refusing((bytes) => readConfig(textOf(bytes), "plimsoll.yml")),
    },
    baseline: {
      seeds: ["examples/*/plimsoll.baseline.json"],
      read: refusing((bytes) => {
        const read = readBaseline(textOf(bytes), "plimsoll.baseline.json");
        const written = baselineText(read);
        const again = baselineText(readBaseline(written, "plimsoll.baseline.json"));
        if (again !== written) throw new Error("a baseline that was written reads as another one");
      }),
    },
    summary: {
      seeds: [`${FIXTURES}/k6/*/*summary*.json`, `${FIXTURES}/k6/*/machine-readable.*.json`],
      read: refusing((bytes) => expectFinite(readSummary(textOf(bytes), "summary.json"))),
    },
    samples: {
      seeds: [`${FIXTURES}/k6/*/*.ndjson`, `${FIXTURES}/k6/*/*.gz`, `${FIXTURES}/k6/*/*.txt`],
      read: refusing(readSomeSamples),
    },
    answer: {
      seeds: [`${FIXTURES}/prometheus/*/*/*.json`],
      read: refusing((bytes) => {
        const answer = readAnswer(answerJson(textOf(bytes))?.json);
        if (!isDeepStrictEqual(answer, readAnswer(parsed(bytes)))) {
          throw new Error("an answer whose points are read first is another one");
        }
        if (answer !== undefined) gaugeOf(ANY_QUERY, answer, { file: "answer.json" });
      }),
    },
    "metrics-text": {
      seeds: [`${FIXTURES}/hostile/metrics-text/*`],
      read: async (bytes) => {
        const read = readExposition(textOf(bytes), "app-before.txt");
        if ("fault" in read) return "refused";
        const queries = [...new Set(read.exposition.samples.map(({ metric }) => metric))];
        for (const metric of queries.slice(0, 5)) readTextQuery(`max by (a) (rate(${metric}[1m]))`);
        return "read";
      },
    },
    histogram: {
      seeds: [`${FIXTURES}/hostile/histogram/*`],
      read: async (bytes) => (readHistograms(parsed(bytes)).length > 0 ? "read" : "refused"),
    },
    queries: {
      seeds: [`${FIXTURES}/prometheus/*/*/queries.json`],
      read: async (bytes) => {
        const { queries, faults } = readSavedQueries(
          answerJson(textOf(bytes))?.json,
          "queries.json",
        );
        const empty = { kind: "series", series: [], warnings: [], histograms: 0 } as const;
        for (const saved of queries)
          gaugeOf({ ...ANY_QUERY, ...saved }, empty, { file: "answer.json" });
        return faults.length > 0 ? "refused" : "read";
      },
    },
    form: {
      seeds: ["examples/own-form/**/*.liquid"],
      read: async (bytes) => {
        const texts = new Map([...FORM_PARTS, ["form.liquid", textOf(bytes)]]);
        const form = { name: "form.liquid", texts };
        return fillForm(form, judgement, nearestWord).kind === "filled" ? "read" : "refused";
      },
    },
    judgement: {
      seeds: [`${FIXTURES}/hostile/judgement/*`],
      read: refusing(async (bytes) => {
        const again = await renderedAgain(textOf(bytes), "judgement.json");
        terminalText(again.judgement, { colour: true, width: 80 });
        for (const text of again.documents.values()) text();
      }),
    },
    event: {
      seeds: [`${FIXTURES}/hostile/event/*`],
      read: async (bytes) => {
        const payload = parsed(bytes);
        const kinds = EVENTS.map((name) => occasionOf(name, payload).kind);
        return kinds.some((kind) => kind !== "no pull request") ? "read" : "refused";
      },
    },
    inputs: {
      seeds: [`${FIXTURES}/hostile/inputs/*`],
      read: refusing((bytes) => {
        const inputs = new Map(
          textOf(bytes)
            .split("\0")
            .map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]),
        );
        readInputs((name) => inputs.get(name) ?? "");
      }),
    },
    case: { seeds: [`${FIXTURES}/hostile/case/*`], read: refusing(judgedCase) },
  };
}

/** The parts that the forms among the seeds take in, without which none of them could be filled. */
const FORM_PARTS = globSync("examples/own-form/**/*.liquid").map(
  (file) => [basename(file), readFileSync(file, "utf8")] as const,
);

const ANY_QUERY = {
  name: "any",
  query: "sum by (pod) (any)",
  unit: "number",
  scale: 1,
  per: "pod",
  absent: "unmeasured",
} as const;

const EVENTS = ["pull_request", "issue_comment", "workflow_run", "merge_group", "push"] as const;

/** A reader that throws: faults for the writer are a refusal, anything else is a crash. */
export function refusing(read: (bytes: Uint8Array) => unknown): Reader["read"] {
  return async (bytes) => {
    try {
      await read(bytes);
      return "read";
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const { id, problem, wayOut } of error.faults) {
        if (id === "" || problem === "" || wayOut === "") throw error;
      }
      return "refused";
    }
  };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

/** Chunks are cut where no line ends, and every line of the file must be accounted for. */
async function readSomeSamples(bytes: Uint8Array): Promise<void> {
  detect(bytes.subarray(0, 65_536));
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 4099) yield bytes.subarray(at, at + 4099);
  };
  const aggregate = await readSamples(chunks(), "samples", PLAIN_PLAN);
  expectFinite(runOf(aggregate));
  const { read, refused, console, cut } = aggregate.files[0].tally;
  const lines = isGzip ? linesIn(unpacked(bytes)) : linesIn(bytes);
  if (lines !== undefined && read + refused + console + cut !== lines) {
    throw new Error(`${read + refused + console + cut} of ${lines} lines are accounted for`);
  }
}

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: 1 << 26 });
  } catch {
    return undefined;
  }
}

function linesIn(bytes: Uint8Array | undefined): number | undefined {
  if (bytes === undefined) return undefined;
  let ends = 0;
  for (const byte of bytes) if (byte === 10) ends += 1;
  return ends + (bytes.length === 0 || bytes.at(-1) === 10 ? 0 : 1);
}

/** A number that is none must never reach a verdict as a number. */
function expectFinite(run: Run): void {
  for (const [name, { values, samples }] of run.measurements) {
    for (const value of values.values()) {
      if (!Number.isFinite(value)) throw new Error(`${name} has the value ${value}`);
    }
    if (samples !== undefined && !(samples >= 0)) throw new Error(`${name} has ${samples} samples`);
  }
}
