import { type MetricKind, parseSelector } from "../../../../model/metric.ts";
import type { Unit } from "../../../../model/unit.ts";
import { containsByName, sampleUnit } from "../../metric-units.ts";
import type { SamplePlan } from "../sample-plan.ts";
import type { Sink } from "../series/sink.ts";

/** The kind and unit of a metric; guessed from its values where nothing says it. */
export interface KindOf {
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly isGuessed: boolean;
}

/**
 * CSV tells no kinds. A custom metric that no summary explains is what its objectives take it for; else a rate when its samples
 * are zeros and ones, a counter when all are one, and a trend otherwise.
 */
export function kindOf(sink: Sink, { askedKinds }: SamplePlan): KindOf {
  if (sink.kind !== undefined) return { kind: sink.kind, unit: sink.unit, isGuessed: false };
  const kind = askedKinds.get(parseSelector(sink.name).metric) ?? guessed(sink);
  return { kind, unit: sampleUnit(sink.name, kind, containsByName(sink.name)), isGuessed: true };
}

function guessed({ count, sum, nonZero, min, max }: Sink): MetricKind {
  const zerosAndOnes = count > 0 && min >= 0 && max === 1 && sum === nonZero;
  if (!zerosAndOnes) return "trend";
  return min === 1 ? "counter" : "rate";
}
