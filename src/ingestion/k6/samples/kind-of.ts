import type { MetricKind } from "../../../model/metric.ts";
import type { Unit } from "../../../model/unit.ts";
import { containsByName, sampleUnit } from "../metric-units.ts";
import type { Sink } from "./sink.ts";

/** The kind and unit of a metric; guessed from its values where nothing says it. */
export interface KindOf {
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly isGuessed: boolean;
}

/**
 * CSV tells no kinds. A custom metric that no summary explains is taken for a rate when its samples are zeros and ones, for a
 * counter when all are one, else for a trend.
 */
export function kindOf(sink: Sink): KindOf {
  if (sink.kind !== undefined) return { kind: sink.kind, unit: sink.unit, isGuessed: false };
  const kind = guessed(sink);
  return { kind, unit: sampleUnit(sink.name, kind, containsByName(sink.name)), isGuessed: true };
}

function guessed({ count, sum, nonZero, min, max }: Sink): MetricKind {
  const zerosAndOnes = count > 0 && min >= 0 && max === 1 && sum === nonZero;
  if (!zerosAndOnes) return "trend";
  return min === 1 ? "counter" : "rate";
}
