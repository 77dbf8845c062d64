import type { PrometheusPlan, PrometheusQuery } from "../model/prometheus-plan.ts";
import type { Unit } from "../model/unit.ts";
import type { PrometheusFile } from "./plimsoll-file.ts";
import { complainOfSecret } from "./secrets.ts";
import type { SectionReader } from "./section-reader.ts";
import { OTHER_SPELLINGS } from "./unit-words.ts";

/** Reads what is asked of Prometheus; undefined when the config asks nothing of it. */
export function readPrometheusPlan(
  written: PrometheusFile | undefined,
  reader: SectionReader,
): PrometheusPlan | undefined {
  if (written === undefined) return undefined;
  const { url, presets = [], queries = {} } = written;
  if (url !== undefined) checkAddress(url, reader);
  return {
    ...(url !== undefined && { url: url.trim() }),
    presets: [...new Set(presets)],
    queries: Object.entries(queries).map(([name, query]) => readQuery(name, query, reader)),
  };
}

function checkAddress(url: string, reader: SectionReader): void {
  const path = ["prometheus", "url"];
  complainOfSecret(url, path, reader);
  if (/^https?:\/\/[^\s/?#]+[^\s?#]*$/iu.test(url.trim())) return;
  reader.complain({
    id: "prometheus-url",
    place: reader.document.placeOf(path),
    problem: `\`${url.replace(/\/\/[^/@]*@/u, "//").replace(/\?.*$/su, "?…")}\` is no address to which \`api/v1/…\` can be appended`,
    wayOut:
      "Write http:// or https://, the host and the path before `api/v1`: `http://prometheus:9090`.",
  });
}

type QueryFile = NonNullable<PrometheusFile["queries"]>[string];

function readQuery(name: string, written: QueryFile, reader: SectionReader): PrometheusQuery {
  const { query, per, absent = "unmeasured" } = written;
  const unitText = written.unit?.trim();
  const [unit, scale] = unitText === undefined ? PLAIN : unitOf(unitText, name, reader);
  return {
    name,
    query,
    unit,
    scale,
    ...(unitText !== undefined && { unitText }),
    ...(per !== undefined && { per }),
    absent,
  };
}

const PLAIN: readonly [Unit, number] = ["number", 1];

/** A word that is nearly a unit is refused: taken for a word, it would judge megabytes as bytes. */
function unitOf(
  text: string,
  name: string,
  { document, complain }: SectionReader,
): readonly [Unit, number] {
  const known = UNITS.get(text);
  if (known !== undefined) return known;
  const meant =
    OTHER_SPELLINGS.get(text) ??
    [...UNITS.keys()].find((word) => word.toLowerCase() === text.toLowerCase());
  if (meant !== undefined && meant !== "/s" && UNITS.has(meant)) {
    complain({
      id: "config-value",
      place: document.placeOf(["prometheus", "queries", name, "unit"]),
      problem: `\`${text}\` is no unit that Plimsoll reads, and nearly one`,
      wayOut: `Write \`${meant}\`, or another word if it is no unit of time, size or share.`,
    });
  }
  return PLAIN;
}

/** The units of queries that mean something inside, with what one of them is there. Any other word is only printed. */
const UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map<
  string,
  readonly [Unit, number]
>([
  ["ns", ["ms", 1e-6]],
  ["us", ["ms", 0.001]],
  ["ms", ["ms", 1]],
  ["s", ["ms", 1000]],
  ["seconds", ["ms", 1000]],
  ["m", ["ms", 60_000]],
  ["h", ["ms", 3_600_000]],
  ["B", ["bytes", 1]],
  ["bytes", ["bytes", 1]],
  ["kB", ["bytes", 1000]],
  ["MB", ["bytes", 1e6]],
  ["GB", ["bytes", 1e9]],
  ["KiB", ["bytes", 1024]],
  ["MiB", ["bytes", 1024 ** 2]],
  ["GiB", ["bytes", 1024 ** 3]],
  ["ratio", ["ratio", 1]],
  ["%", ["ratio", 0.01]],
  ["percent", ["ratio", 0.01]],
  ["/s", ["1/s", 1]],
  ["1/s", ["1/s", 1]],
  ["B/s", ["bytes/s", 1]],
  ["bytes/s", ["bytes/s", 1]],
  ["kB/s", ["bytes/s", 1000]],
  ["MB/s", ["bytes/s", 1e6]],
  ["d", ["ms", 86_400_000]],
  ["users", ["users", 1]],
]);
