import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import { bullets, caption } from "../blocks.ts";
import { findingTitled } from "../finding-titled.ts";
import { titleOf } from "../scenario-name.ts";
import { factsOrMissing, type Need, type Section, section } from "../section.ts";

interface Shape {
  readonly label: string;
  /** Rules of diagnosis that speak about it. */
  readonly family: RegExp;
  readonly need: Need;
}

const SHAPES: readonly Shape[] = [
  {
    label: "Latency Stability",
    family: /degrad|latency-trend/u,
    need: "samples",
  },
  { label: "Throughput Stability", family: /throughput/u, need: "samples" },
  { label: "Memory Pattern", family: /leak/u, need: "prometheus" },
  { label: "CPU Pattern", family: /cpu/u, need: "prometheus" },
];

/** The shapes of a sustained load over time, where a rule of diagnosis found one. */
export function trendsPart(scenario: JudgedScenario, judgement: Judgement): Section {
  return shapesPart("Performance Trends", SHAPES, scenario, judgement);
}

/** `**Label**: title of the finding` for the shapes that were found; the others are missing. */
export function shapesPart(
  title: string,
  shapes: readonly Shape[],
  scenario: JudgedScenario,
  judgement: Judgement,
): Section {
  const { lines, missing } = factsOrMissing(
    titleOf(scenario),
    shapes.map(({ label, family, need }) => ({
      label,
      line: findingTitled(judgement, scenario.name, family),
      need,
    })),
  );
  return section(lines.length === 0 ? [] : [caption(title), bullets(lines)], missing);
}
