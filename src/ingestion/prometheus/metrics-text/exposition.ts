import { timeOfText } from "../../time-text.ts";
import { goNumber } from "../go-number.ts";
import type { Fault } from "../../../model/input-error.ts";

/** What a service told at one moment under `/metrics`, in Prometheus' text format or in OpenMetrics. */
export interface Exposition {
  readonly samples: readonly ExposedSample[];
  /** Unix milliseconds; absent where neither samples nor a line `# scraped …` tell. */
  readonly atMs?: number;
}

/** One line of it. */
export interface ExposedSample {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = /[a-zA-Z_:][\w:]*/uy;
const LABEL = /\s*(?<key>[a-zA-Z_]\w*)\s*=\s*"(?<value>(?:[^"\\]|\\.)*)"\s*(?<end>,\s*|\})/uy;
const SCRAPED = /^# scraped (?<time>\S+)\s*$/u;
/** OpenMetrics writes seconds, the older format milliseconds, which no second of this century reaches. */
const LEAST_MS = 1e11;

/** Reads a text of `/metrics`; a line that is none is told with its number, since half a text would look like a whole one. */
export function readExposition(
  text: string,
  file: string,
): { readonly exposition: Exposition } | { readonly fault: Fault } {
  const samples: ExposedSample[] = [];
  const times: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const scraped = SCRAPED.exec(line)?.groups?.["time"];
    if (scraped !== undefined) times.push(timeOfText(scraped));
    if (line.trim() === "" || line.startsWith("#")) continue;
    const sample = sampleIn(line.trim());
    if (sample === undefined) return { fault: brokenLine(file, index + 1) };
    samples.push(sample);
    if (sample.atMs !== undefined) times.push(sample.atMs);
  }
  const atMs = times.filter(Number.isFinite).reduce(greater, -Infinity);
  return { exposition: { samples, ...(Number.isFinite(atMs) && { atMs }) } };
}

/** A text may hold more lines than a call takes arguments. */
const greater = (one: number, other: number): number => Math.max(one, other);

function sampleIn(line: string): (ExposedSample & { readonly atMs?: number }) | undefined {
  NAME.lastIndex = 0;
  const metric = NAME.exec(line)?.[0] ?? "";
  const read = line[metric.length] === "{" ? labelsFrom(line, metric.length + 1) : noLabels(metric);
  if (metric === "" || read === undefined) return undefined;
  const told = valueIn(line.slice(read.end));
  return told && { metric, labels: read.labels, ...told };
}

/** The value of a sample, and its time where there is one; what stands behind ` # ` is an example. */
function valueIn(text: string): { readonly value: number; readonly atMs?: number } | undefined {
  const [number, time, ...more] = (text.split(" # ")[0] ?? "").trim().split(/\s+/u);
  const value = goNumber(number ?? "");
  const at = Number(time ?? 0);
  if (value === undefined || more.length > 0 || Number.isNaN(at)) return undefined;
  return { value, ...(time !== undefined && { atMs: at < LEAST_MS ? at * 1000 : at }) };
}

interface Labels {
  readonly labels: Readonly<Record<string, string>>;
  /** Where they end. */
  readonly end: number;
}

const noLabels = (metric: string): Labels => ({ labels: {}, end: metric.length });

/** From behind the opening brace to the closing one, before which a comma may stand. */
function labelsFrom(line: string, start: number): Labels | undefined {
  const labels: [string, string][] = [];
  let at = start;
  while (line[at] !== "}") {
    LABEL.lastIndex = at;
    const { key = "", value = "", end } = LABEL.exec(line)?.groups ?? {};
    if (end === undefined) return undefined;
    labels.push([key, unescaped(value)]);
    at = LABEL.lastIndex - (end === "}" ? 1 : 0);
  }
  return { labels: Object.fromEntries(labels), end: at + 1 };
}

const unescaped = (text: string): string =>
  text.replace(/\\(?<sign>.)/gu, (_, sign: string) => (sign === "n" ? "\n" : sign));

function brokenLine(file: string, line: number): Fault {
  return {
    id: "prometheus-metrics-text",
    place: { file, line },
    problem: "this line is none of Prometheus' text format",
    wayOut: "Save the body of `/metrics` as it came, whole: `curl -fsS http://app:8000/metrics`.",
  };
}
