import {
  comparedChange,
  type Indicator,
  type JudgedScenario,
  type Judgement,
} from "../../model/judgement.ts";
import type { LoadLevel } from "../../model/capacity.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { decimalText } from "../../words/digits.ts";
import { missedText } from "../../words/failure-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { byPriority } from "./by-priority.ts";
import { FIGURES, measured } from "../figures/figures.ts";
import { closestToLimit } from "../figures/headroom.ts";
import { indicatorsOf } from "../scenarios.ts";

/** The tail is worth a word when the slowest hundredth takes this many times the median. */
const LONG_TAIL = 5;

/** A met objective with more than a quarter of its limit to spare is no news. */
const NEAR_LIMIT = 0.25;

/** From so many times the p95 of few users on, more users made it rise. */
const RISES = 1.5;

const MOST = 3;
/** Missed objectives that are told by name; the rest is counted. */
const MOST_MISSED = 3;

/** The three largest true statements about a scenario, most telling first. Never filler: a quiet run has few. */
export function observations(scenario: JudgedScenario, judgement: Judgement): readonly string[] {
  const own = indicatorsOf(judgement, scenario);
  const lines = [
    ...missed(own),
    ...diagnosed(scenario, judgement),
    ...largest(own, "worsened"),
    ...overUsers(scenario),
    ...drift(scenario),
    ...failingChecks(scenario),
    ...largest(own, "improved"),
    ...tail(scenario, judgement),
    ...closest(scenario, judgement),
  ];
  return lines.length === 0 ? [quiet(own)] : lines.slice(0, MOST);
}

/** All objectives that were missed in one statement, and all that nothing tells of in another; why is told where each is listed. */
function missed(own: readonly Indicator[]): readonly string[] {
  const texts = own.flatMap(missedOne);
  const names = own
    .filter(({ objective }) => objective?.verdict === "unmeasured")
    .map(indicatorName);
  const first = few(texts, (rest) => `${countText(rest, "more objective")} missed`);
  const unknown = few(names, (rest) => countText(rest, "more indicator"));
  const were = names.length === 1 ? "was" : "were";
  return [
    ...(texts.length === 0 ? [] : [sentenceCase(`${first.join("; ")}.`)]),
    ...(names.length === 0 ? [] : [sentenceCase(`${listText(unknown)} ${were} not measured.`)]),
  ];
}

/** The first of many, and how many more there are. */
function few(texts: readonly string[], more: (rest: number) => string): readonly string[] {
  const rest = texts.length - MOST_MISSED;
  return [...texts.slice(0, MOST_MISSED), ...(rest > 0 ? [more(rest)] : [])];
}

function missedOne(indicator: Indicator): readonly string[] {
  const { objective, value } = indicator;
  if (objective?.verdict !== "missed") return [];
  const says = value === undefined ? ":" : " was";
  const waived = objective.waived ? " (waived)" : "";
  return [`${indicatorName(indicator)}${says} ${missedText(indicator)}${waived}`];
}

/** The strongest finding with the first number that it rests on; drift has its own words. */
function diagnosed({ name }: JudgedScenario, { findings }: Judgement): readonly string[] {
  const own = findings.filter(({ scenario, rule }) => scenario === name && rule !== "degradation");
  const [strongest] = byPriority(own);
  if (strongest === undefined) return [];
  const [first] = strongest.evidence;
  return [`${strongest.title}${first === undefined ? "" : `: ${first.text}`}.`];
}

function largest(own: readonly Indicator[], verdict: "worsened" | "improved"): readonly string[] {
  const changes = own
    .flatMap((one) => comparedChange(one) ?? [])
    .filter((change) => change.verdict === verdict)
    .toSorted((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
  const [first] = changes;
  return first === undefined ? [] : [sentenceCase(first.sentence)];
}

/** What more users did to latency, and where throughput was greatest. */
function overUsers({ capacity }: JudgedScenario): readonly string[] {
  const levels = capacity?.levels ?? [];
  const [least, second] = levels;
  const most = levels.at(-1);
  if (least === undefined || second === undefined || most === undefined) return [];
  const [top = most] = levels.toSorted((a, b) => b.requestsPerSecond - a.requestsPerSecond);
  const moved = most.p95Ms >= RISES * least.p95Ms ? "rose" : "went";
  const text = `p95 ${moved} from ${p95At(least)} to ${p95At(most)}`;
  if (top === most) return [`${text}.`];
  return [
    `${text}; throughput was greatest, ${quantityText(top.requestsPerSecond, "1/s")}, under ${decimalText(top.users, 0)}.`,
  ];
}

const p95At = ({ p95Ms, users }: LoadLevel): string =>
  `${quantityText(p95Ms, "ms")} under ${countText(Math.round(users), "user")}`;

/** A service that ends slower than it began, under a load that did not move. */
function drift({ samples }: JudgedScenario): readonly string[] {
  const latency = samples?.shapes.latency;
  if (latency?.kind !== "increasing") return [];
  const [low, high] = latency.interval.map((share) => decimalText(share * 100, 0));
  return [
    `Latency rose ${decimalText(latency.changeShare * 100, 0)} % over the measured phase (${low ?? ""} to ${high ?? ""} %), while the load stayed.`,
  ];
}

function failingChecks({ checks }: JudgedScenario): readonly string[] {
  const [worst] = checks.failing;
  if (worst === undefined) return [];
  const all = countText(checks.passes + checks.fails, "check");
  const failed = `${decimalText(checks.fails, 0)} of ${all} failed`;
  const own = `${decimalText(worst.fails, 0)} of ${decimalText(worst.passes + worst.fails, 0)}`;
  return worst.fails >= checks.fails
    ? [`${failed}, of ${code(worst.path)} alone (${own}).`]
    : [`${failed}, most often ${code(worst.path)} (${own}).`];
}

function tail({ name }: JudgedScenario, judgement: Judgement): readonly string[] {
  const p50 = measured(judgement, name, FIGURES.p50);
  const p99 = measured(judgement, name, FIGURES.p99);
  if (p50 === undefined || p99 === undefined || !(p50.value > 0)) return [];
  const ratio = p99.value / p50.value;
  if (ratio < LONG_TAIL) return [];
  return [
    `One request in a hundred took ${quantityText(p99.value, "ms")} or longer, ${decimalText(ratio, ratio < 10 ? 1 : 0)} times the median of ${quantityText(p50.value, "ms")}.`,
  ];
}

function closest({ name }: JudgedScenario, judgement: Judgement): readonly string[] {
  const nearest = closestToLimit(judgement, name);
  if (nearest === undefined || nearest.spare > NEAR_LIMIT) return [];
  return [`Closest to its limit: ${nearest.text}.`];
}

/** What is said of a scenario in which nothing stands out. */
function quiet(own: readonly Indicator[]): string {
  const met = own.filter(({ objective }) => objective?.verdict === "met").length;
  const held = own.filter(({ change }) => change?.verdict === "held").length;
  const parts = [
    ...(met > 0 ? [`${countText(met, "objective")} met with room to spare`] : []),
    ...(held > 0 ? [`${countText(held, "indicator")} held against the baseline`] : []),
  ];
  return parts.length === 0 ? "Nothing was asked of this scenario." : `${listText(parts)}.`;
}
