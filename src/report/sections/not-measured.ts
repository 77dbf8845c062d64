import { type Block, heading, type Line, paragraph, table } from "../blocks.ts";
import type { Missing, Need } from "../section.ts";

const WAYS: Readonly<Record<Need, string>> = {
  samples: "samples: `k6 run --out json=FILE`",
  prometheus: "Prometheus: `prometheus:` in plimsoll.yml, or a `plimsoll record` file",
  config: "config: `load:` of the scenario, or `report:`, in plimsoll.yml",
  scenario: "a result of this scenario that holds it",
  "k6 statistics":
    'k6 statistics: `K6_SUMMARY_TREND_STATS="avg,min,med,max,p(90),p(95),p(99),count"`',
  "bigger test": "a test at that load",
};

const ORDER: readonly Need[] = [
  "samples",
  "prometheus",
  "k6 statistics",
  "config",
  "scenario",
  "bigger test",
];

/** Every row of the form that has no number, in one place, by the input that would fill it. */
export function notMeasured(missing: readonly Missing[]): readonly Block[] {
  const title = heading(3, "Appendix E: Not Measured, and Which Input Would Fill It");
  if (missing.length === 0) return [title, paragraph("Every row of the form has its number.")];
  const rows = ORDER.flatMap((need) => {
    const own = missing.filter((one) => one.need === need);
    const places = [...new Set(own.map(({ where }) => where))];
    return places.map((where): readonly Line[] => [
      WAYS[need],
      where,
      [...new Set(own.filter((one) => one.where === where).map(({ row }) => row))].join(", "),
    ]);
  });
  return [title, table(["Needs", "Where", "Rows"], rows)];
}
