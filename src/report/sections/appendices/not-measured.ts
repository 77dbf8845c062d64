import { code } from "../../../words/code.ts";
import { type Block, bullets, heading, type Item, paragraph } from "../../markup/blocks.ts";
import type { Missing, Need } from "../../markup/section.ts";

const WAYS: readonly { readonly need: Need; readonly title: string; readonly way: string }[] = [
  { need: "samples", title: "Needs samples", way: "`k6 run --out json=FILE`" },
  {
    need: "prometheus",
    title: "Needs Prometheus",
    way: "queries under `prometheus:` in plimsoll.yml, or a `plimsoll record` file",
  },
  {
    need: "k6 statistics",
    title: "Needs more k6 statistics",
    way: '`K6_SUMMARY_TREND_STATS="avg,min,med,max,p(90),p(95),p(99),count" k6 run …`',
  },
  {
    need: "config",
    title: "Needs the config",
    way: "the key beside each row, in plimsoll.yml",
  },
  { need: "scenario", title: "Needs a run", way: "a result of such a scenario that holds it" },
  {
    need: "kind",
    title: "Needs the kind of a run",
    way: "the `kind` beside each part, under the scenario's name in plimsoll.yml, where a run above is one; else its result",
  },
  {
    need: "objectives met",
    title: "Needs objectives that are met",
    way: "told only of a scenario that meets all of its own",
  },
  { need: "bigger test", title: "Needs a larger test", way: "a ramp-up to that load" },
];

/** Every row of the form that has no number, in one place, by the input that would fill it. */
export function notMeasured(missing: readonly Missing[]): readonly Block[] {
  const title = heading(3, "Appendix E: Not Measured, and Which Input Would Fill It");
  if (missing.length === 0) return [title, paragraph("Every row of the form has its number.")];
  const items = WAYS.flatMap(({ need, title: name, way }): readonly Item[] => {
    const own = missing.filter((one) => one.need === need);
    if (own.length === 0) return [];
    const places = [...new Set(own.map(({ where }) => where))];
    return [
      {
        line: [
          { kind: "strong", text: name },
          { kind: "words", text: ` (${way})` },
        ],
        below: places.map((where) => [
          { kind: "strong", text: where },
          { kind: "words", text: `: ${rowsAt(where, own)}` },
        ]),
      },
    ];
  });
  return [title, bullets(items)];
}

function rowsAt(where: string, missing: readonly Missing[]): string {
  const rows = missing.flatMap(({ where: place, row, key }) =>
    place === where ? [key === undefined ? row : `${row} (${code(key)})`] : [],
  );
  return [...new Set(rows)].join(", ");
}
