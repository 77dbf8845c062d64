import type { PrometheusPlan, PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Unit } from "../../model/unit.ts";
import type { PrometheusFile } from "../plimsoll-file.ts";
import { K6_REMOTE_WRITE } from "./presets/k6-remote-write.ts";
import { presetQueries, rangeOf, stepOf } from "./preset-queries.ts";
import { brokenAt, markedAt } from "./promql.ts";
import { QUERY_UNITS } from "./query-units.ts";
import { complainOfSecret } from "../secrets.ts";
import type { SectionReader } from "../section-reader.ts";
import { OTHER_SPELLINGS } from "../quantities/unit-words.ts";

/** Reads what is asked of Prometheus; undefined when the config asks nothing of it. */
export function readPrometheusPlan(
  written: PrometheusFile | undefined,
  reader: SectionReader,
): PrometheusPlan | undefined {
  if (written === undefined) return undefined;
  const { url, presets = [], queries = {} } = written;
  if (url !== undefined) checkAddress(url, reader);
  const range = rangeOf(written.range, reader);
  const own = Object.entries(queries).map(([name, query]) =>
    readQuery(name, { ...query, query: query.query.replaceAll("$range", range) }, reader),
  );
  const ready = presetQueries(written, range, reader).filter(
    ({ name }) => !own.some((query) => query.name === name),
  );
  return {
    ...(url !== undefined && { url: url.trim() }),
    presets: [...new Set(presets)],
    stepMs: stepOf(range),
    ...(presets.includes(K6_REMOTE_WRITE.name) && {
      k6Matchers: written.selectors?.[K6_REMOTE_WRITE.name]?.trim() ?? "",
    }),
    queries: [...own, ...ready],
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
  const { query, per, role, absent = "unmeasured" } = written;
  const unitText = written.unit?.trim();
  complainOfQuery(name, query, reader);
  const [unit, scale] = unitText === undefined ? PLAIN : unitOf(unitText, name, reader);
  return {
    name,
    query,
    unit,
    scale,
    ...(unitText !== undefined && { unitText }),
    ...(per !== undefined && { per }),
    absent,
    ...(role !== undefined && { role }),
  };
}

/** A slip in a query is told with its line in the config, before any server is asked. */
function complainOfQuery(name: string, query: string, { document, complain }: SectionReader): void {
  const at = brokenAt(query);
  if (at === undefined) return;
  complain({
    id: "prometheus-promql",
    place: document.placeOf(["prometheus", "queries", name, "query"]),
    problem: `\`${name}\` is no PromQL from the mark on: \`${markedAt(query, at)}\``,
    wayOut:
      "Correct the query. It is read by Prometheus' own grammar; what only other servers know is not.",
  });
}

const PLAIN: readonly [Unit, number] = ["number", 1];

/** A word that is nearly a unit is refused: taken for a word, it would judge megabytes as bytes. */
function unitOf(
  text: string,
  name: string,
  { document, complain }: SectionReader,
): readonly [Unit, number] {
  const known = QUERY_UNITS.get(text);
  if (known !== undefined) return known;
  const meant =
    OTHER_SPELLINGS.get(text) ??
    [...QUERY_UNITS.keys()].find((word) => word.toLowerCase() === text.toLowerCase());
  if (meant !== undefined && meant !== "/s" && QUERY_UNITS.has(meant)) {
    complain({
      id: "config-value",
      place: document.placeOf(["prometheus", "queries", name, "unit"]),
      problem: `\`${text}\` is no unit that Plimsoll reads, and nearly one`,
      wayOut: `Write \`${meant}\`, or another word if it is no unit of time, size or share.`,
    });
  }
  return PLAIN;
}
