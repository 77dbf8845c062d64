import { pointsOf } from "../../judging/resources/gauge-points.ts";
import type { Evidence } from "../../model/finding.ts";
import type { Role } from "../../model/role.ts";
import { mean } from "../../statistics/mean.ts";
import { median } from "../../statistics/median.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { percentText } from "../evidence/percent.ts";
import { reaches } from "../evidence/reaches.ts";
import { levelOf, type RoleGauge, sourceOf } from "../evidence/role-gauge.ts";
import type { Rule, Shown } from "../rule.ts";
import type { RunFacts } from "../run-facts.ts";

const DIFFERS = 1.5;
/** An idle instance may be any multiple of another. */
const LEAST_CPU = 0.1;
const DISK_BUSY = 0.9;
const NETWORK_FULL = 0.8;

function oneDiffers(facts: RunFacts): Shown | undefined {
  const shown = facts.gauges
    .filter(({ role }) => role === "app.cpu" || role === "app.p95")
    .flatMap((one) => {
      const outlier = outlierOf(one, facts);
      return outlier === undefined ? [] : [outlier];
    });
  const [first, ...rest] = shown;
  return first === undefined ? undefined : { evidence: [first, ...rest], confidence: "likely" };
}

function outlierOf({ role, gauge }: RoleGauge, facts: RunFacts): Evidence | undefined {
  const { per = "" } = gauge.query;
  const instances = gauge.series.flatMap((series) => {
    const points = pointsOf(series, gauge, facts.times.measured);
    if (typeof points === "string") return [];
    return [{ name: series.labels[per] ?? "", level: mean(points.values) }];
  });
  const [highest, ...peers] = instances.toSorted((a, b) => b.level - a.level);
  if (highest === undefined || peers.length === 0) return undefined;
  const usual = median(peers.map(({ level }) => level));
  const isIdle = role === "app.cpu" && highest.level < LEAST_CPU;
  if (highest.level <= DIFFERS * usual || isIdle) return undefined;
  const told = (level: number): string =>
    role === "app.cpu" ? percentText(level) : quantityText(level, "ms");
  const text = `${role === "app.cpu" ? "CPU" : "p95"} of ${code(highest.name)} is ${told(highest.level)}, and of its peers ${told(usual)}`;
  return { text, source: sourceOf(gauge) };
}

function saturated(facts: RunFacts): Shown | undefined {
  const over = (role: Role, limit: number, name: string): readonly Evidence[] => {
    const level = levelOf(facts, role);
    if (level === undefined || !reaches(level.avg, limit)) return [];
    const text = `${name} ${decimalText(level.avg * 100, 0)} % of the time under load, on average`;
    return [{ text, source: level.source }];
  };
  const [first, ...rest] = [
    ...over("host.disk.busy", DISK_BUSY, "the disk was busy"),
    ...over("host.network.share", NETWORK_FULL, "the network was full"),
  ];
  return first === undefined ? undefined : { evidence: [first, ...rest], confidence: "likely" };
}

/** The machines below the service. */
export const MACHINE_RULES: readonly Rule[] = [
  {
    name: "instance-differs",
    title: "One instance differs from its peers",
    component: "Application",
    shows: "CPU or p95 of one instance beyond 1.5 × the median of the others (queries with `per:`)",
    disprovedBy: "an instance that has other work than its peers",
    description: "One instance is far busier or slower than the others.",
    impact: "A share of the users meets the slow instance.",
    cause: "requests that are not spread evenly, or a neighbour on its machine",
    recommendation:
      "Look at the balancer's policy and at long-lived connections; compare the machines of the instances.",
    effort: "hours",
    bears: ["latency", "app.cpu", "app.p95"],
    tells: "cause",
    find: oneDiffers,
  },
  {
    name: "disk-or-network-saturated",
    title: "Disk or network saturated",
    component: "Machines",
    shows:
      "disk busy ≥ 90 % of the time, or network ≥ 80 % of its known rate, on average under load",
    disprovedBy: "a disk that serves many requests at once and is busy without being slow",
    description: "A disk or a network had nothing to spare.",
    impact: "Whatever reads, writes or sends must wait.",
    cause: "more bytes than the device carries: logs, temporary files, large answers",
    recommendation:
      "Find who reads and writes (`iostat`, `pidstat -d`); write less, compress, or take a faster device.",
    effort: "days",
    bears: ["latency", "throughput", "host.disk.busy", "host.network.share"],
    tells: "cause",
    find: saturated,
  },
];
