import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import { type Block, folded, paragraph } from "../blocks.ts";
import { chartsOf } from "../chart.ts";
import { important } from "../important.ts";
import { type Part, SILENT } from "./part.ts";

/** Each chart is a frame of its own on GitHub; more than a few make a page slow. */
const MOST = 3;

/** Latency over time of the scenarios in which something matters; of the first where nothing does. */
export function chartsPart(judgement: Judgement): Part {
  const matters = new Set(important(judgement).map(({ indicator }) => indicator.scenario));
  const drawable = judgement.scenarios.filter(({ samples }) => samples !== undefined);
  const chosen = drawable.filter(({ name }) => matters.has(name));
  const shown = (chosen.length > 0 ? chosen : drawable.slice(0, 1)).slice(0, MOST);
  const blocks = shown.flatMap(latencyBlocks);
  if (blocks.length === 0) return SILENT;
  return { name: "charts", expendable: 10, forms: [[folded("Latency over time", blocks)]] };
}

function latencyBlocks({ name, samples }: JudgedScenario): readonly Block[] {
  const [latency] = samples === undefined ? [] : chartsOf(samples.series);
  if (latency === undefined || latency.unit !== "ms") return [];
  return [paragraph([{ kind: "strong", text: name }]), { kind: "chart", chart: latency }];
}
