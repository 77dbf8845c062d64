import { readAnswer } from "../../../ingestion/prometheus/answers/answer.ts";
import { gaugeOf } from "../../../ingestion/prometheus/answers/gauge-of.ts";
import type { Config } from "../../../model/config.ts";
import type { Gauge } from "../../../model/gauge.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { PrometheusQuery } from "../../../model/prometheus-plan.ts";
import type { Oddity } from "../../../model/run.ts";
import { code } from "../../../words/code.ts";
import { answerJson } from "../answer-json.ts";
import { LARGEST_BYTES, noAnswer, tooLarge, tooManyValues } from "./answer-faults.ts";
import type { LooseAnswer } from "./loose-answers.ts";
import type { Files } from "../../ports.ts";
import { readInTurn } from "../point-room.ts";
import { odditiesOf, type ReadGauges } from "./read-gauges.ts";
import { type LooseSources, readTexts } from "./read-texts.ts";
import { undeclaredQuery, understood } from "../undeclared-query.ts";

type Read = Pick<ReadGauges, "gauges" | "oddities" | "faults">;

/**
 * Reads what lies beside the files of a run: answers of the API, each of the query whose name the file bears (`queue_depth.json`), and
 * texts of `/metrics`. A list of saved answers knows more, so what it names goes before.
 */
export async function readLoose(
  loose: readonly LooseAnswer[],
  listed: readonly Gauge[],
  sources: LooseSources,
): Promise<Read> {
  const { config, files, room } = sources;
  const sizes = await Promise.all(loose.map(({ path }) => files.size(path)));
  const huge = loose.filter((_, index) => (sizes[index] ?? 0) > LARGEST_BYTES);
  if (huge.length > 0) {
    return { gauges: [], oddities: [], faults: huge.map(({ path }) => tooLarge(path)) };
  }
  const ofKind = (kind: LooseAnswer["kind"]): readonly LooseAnswer[] =>
    loose.filter((one) => one.kind === kind);
  const answers = await readInTurn(
    ofKind("answer"),
    ({ path }) => readOne(path, config, files),
    room,
  );
  const texts = await readTexts(ofKind("text"), sources);
  const read = answers.flatMap((one) => ("fault" in one ? [] : [one]));
  const known = new Set([...listed, ...read.map(({ gauge }) => gauge)].map(nameOf));
  const fresh = read.filter(({ gauge }) => !listed.some((one) => nameOf(one) === nameOf(gauge)));
  return {
    gauges: [
      ...fresh.map(({ gauge }) => gauge),
      ...texts.gauges.filter((gauge) => !known.has(nameOf(gauge))),
    ],
    oddities: [...fresh.flatMap(({ oddities }) => oddities), ...texts.oddities],
    faults: [...answers.flatMap((one) => ("fault" in one ? [one.fault] : [])), ...texts.faults],
  };
}

const nameOf = ({ query: { name } }: Gauge): string => name;

async function readOne(
  path: string,
  config: Config | undefined,
  files: Files,
): Promise<
  { readonly gauge: Gauge; readonly oddities: readonly Oddity[] } | { readonly fault: Fault }
> {
  const name = files.split(path).name.replace(/\.json$/u, "");
  const text = await files.text(path, LARGEST_BYTES);
  const held = answerJson(text);
  if (held === undefined) return { fault: tooManyValues(path) };
  const answer = readAnswer(held.json);
  if (answer === undefined) return { fault: noAnswer({ name }, path, text) };
  const declared = config?.prometheus?.queries.find((query) => query.name === name);
  const query =
    declared === undefined ? undeclaredQuery({ name, query: "" }) : understood(declared);
  return {
    gauge: gaugeOf(query, answer, { file: path }),
    oddities: [...odditiesOf(query, answer, path), namedByFile(path, name, declared)],
  };
}

/** An answer does not say what was asked. */
function namedByFile(path: string, name: string, declared: PrometheusQuery | undefined): Oddity {
  const of =
    declared === undefined
      ? `answers a query that nobody names; it is called ${code(name)} after the file`
      : `is taken for the answer to the config's query ${code(name)}, since it does not say what was asked`;
  const text = `${code(path)} ${of}. ${code("plimsoll record")} saves queries with their answers.`;
  return { id: "prometheus-loose-answer", text, isNote: true };
}
