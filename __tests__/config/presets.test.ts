import { parser } from "@prometheus-io/lezer-promql";
import { describe, expect, test } from "vitest";
import { presetsPage } from "../../scripts/presets-page.ts";
import { PRESETS } from "../../src/config/prometheus/presets.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { ROLES } from "../../src/model/role.ts";
import { InputError } from "../../src/model/input-error.ts";
import { readFileSync } from "node:fs";

const config = (prometheus: string) => readConfig(`version: 1\nprometheus: ${prometheus}\n`, "p");

/** Whether Prometheus' own grammar reads a query whole, once the run has a length. */
function isPromql(query: string): boolean {
  let broken = false;
  parser.parse(query.replaceAll("$window", "90s")).iterate({
    enter: ({ type }) => {
      if (type.isError) broken = true;
    },
  });
  return !broken;
}

const faultsOf = (prometheus: string): readonly string[] => {
  try {
    config(prometheus);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(
      ({ id, place, problem }) => `${place?.line}:${place?.column} ${id}: ${problem}`,
    );
  }
};

const every = PRESETS.flatMap((preset) => preset.queries.map((query) => ({ preset, query })));

describe("the presets", () => {
  test("there are eight, with queries", () => {
    expect(PRESETS.map(({ name }) => name)).toEqual(
      "node process postgres redis rabbitmq celery kubernetes k6-remote-write".split(" "),
    );
    expect(every.length).toBeGreaterThan(40);
  });

  test("the grammar tells PromQL from what is none", () => {
    expect(isPromql("sum(rate(a[5m]))")).toBe(true);
    expect(isPromql("sum(rate(a[5m])")).toBe(false);
  });

  test("have names of their own, so that all of them can be used at once", () => {
    const names = every.map(({ query }) => query.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.for(every)(
    "$preset.name: $query.name is PromQL with a selector and without",
    ({ preset }) => {
      const label = preset.needs ?? "job";
      const selected = config(
        `{presets: [${preset.name}], range: 20s, selectors: {${preset.name}: '${label}="api",zone=~"a|b"'}}`,
      ).prometheus?.queries;
      expect(selected?.length).toBe(preset.queries.length);
      for (const { query } of selected ?? []) {
        expect(query).toSatisfy(isPromql);
        expect(query).toContain(`${label}="api"`);
        expect(query).not.toContain("$selector");
        expect(query).not.toContain("$range");
      }
      if (preset.needs !== undefined) return;
      const plain = config(`{presets: [${preset.name}]}`).prometheus?.queries ?? [];
      expect(plain.length).toBe(preset.queries.length);
      for (const { query } of plain) {
        expect(query).toSatisfy(isPromql);
        expect(query).not.toContain("$selector");
      }
    },
  );

  test("a selector goes into every part of a query, and the range into every rate", () => {
    const queries = config(`{presets: [redis], range: 20s, selectors: {redis: 'job="cache"'}}`)
      .prometheus?.queries;
    expect(queries?.find(({ name }) => name === "redis_hit_ratio")?.query).toBe(
      'sum(rate(redis_keyspace_hits_total{job="cache"}[20s])) / (sum(rate(redis_keyspace_hits_total{job="cache"}[20s])) + sum(rate(redis_keyspace_misses_total{job="cache"}[20s])))',
    );
  });

  test("a selector leaves out the labels that a query's series do not bear", () => {
    const asked = (selectors: string): string | undefined =>
      config(
        `{presets: [postgres], selectors: {postgres: '${selectors}'}}`,
      ).prometheus?.queries.find(({ name }) => name === "db_connections_max")?.query;
    // A setting is of the server, and of no database.
    expect(asked('job="pg", datname="shop"')).toBe('max(pg_settings_max_connections{job="pg"})');
    expect(asked('datname=~"a,b"')).toBe("max(pg_settings_max_connections)");
  });

  test("a query of the config takes the place of the preset's", () => {
    const queries = config(
      "{presets: [process], queries: {app_cpu: {query: 'my_cpu[$range]', unit: '%', role: app.cpu}}}",
    ).prometheus?.queries;
    expect(queries?.filter(({ name }) => name === "app_cpu")).toEqual([
      {
        name: "app_cpu",
        query: "my_cpu[1m]",
        unit: "ratio",
        scale: 0.01,
        unitText: "%",
        absent: "unmeasured",
        role: "app.cpu",
      },
    ]);
    expect(queries?.map(({ name }) => name)).toContain("app_memory_bytes");
  });

  test("can be owed by objectives in their own unit, and in no other", () => {
    const text = "version: 1\nprometheus: {presets: [process]}\nobjectives: {app_cpu: avg < 70%}\n";
    expect(readConfig(text, "p").objectives[0]?.limit).toBe(0.7);
    expect(() => readConfig(text.replace("%", "MB"), "p")).toThrow("app_cpu is a share");
  });

  test("and their roles are those that the schema lets editors offer", () => {
    const { $defs } = JSON.parse(readFileSync("schema/plimsoll.schema.json", "utf8")) as {
      readonly $defs: {
        readonly prometheus: {
          readonly properties: { readonly presets: { readonly items: { readonly enum: unknown } } };
        };
        readonly query: { readonly properties: { readonly role: { readonly enum: unknown } } };
      };
    };
    expect($defs.query.properties.role.enum).toEqual(ROLES);
    expect($defs.prometheus.properties.presets.items.enum).toEqual(PRESETS.map(({ name }) => name));
  });

  test("the page is made from them", () => {
    expect(presetsPage(), "run `npm run generate`").toBe(readFileSync("docs/presets.md", "utf8"));
  });
});

describe("what is wrong with the use of presets", () => {
  test.each([
    [
      "{presets: [process], selectors: {process: 'job=api'}}",
      "2:55 prometheus-selector: `job=api` is no list of label matchers",
    ],
    [
      "{presets: [process], selectors: {redis: 'job=\"api\"'}}",
      "2:53 prometheus-selector: there is a selector for `redis`, which is not among the presets",
    ],
    [
      "{presets: [k6-remote-write], selectors: {k6-remote-write: 'job=\"k6\"'}}",
      "2:23 prometheus-selector: the preset `k6-remote-write` needs a selector with `testid`: without it the series of all runs are mixed",
    ],
    ["{presets: [node], range: soon}", "2:38 prometheus-range: `soon` is no range of PromQL"],
  ])("%s", (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });
});
