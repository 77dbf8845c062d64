import { type GaugeTimes, gaugeMeasurements } from "../../judging/resources/gauge-measurement.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { Measurement, Measurements } from "../../model/measurement.ts";
import type { PrometheusPlan } from "../../model/prometheus-plan.ts";
import type { Oddity, Run } from "../../model/run.ts";
import type { Stretch } from "../../model/timeline.ts";
import { inUnixTime, timeOf } from "../../model/unix-time.ts";
import { code } from "../../words/code.ts";
import { spanOf, windowOddities } from "./oddities/answer-times.ts";
import { otherClock } from "./oddities/other-clock.ts";
import { shortRanges } from "./oddities/short-ranges.ts";
import { unitless } from "./oddities/unitless.ts";
import { understood } from "./undeclared-query.ts";

/**
 * Lays what Prometheus answered over a run: the level of each gauge over the whole run and over each phase, its course over the
 * measured phase. A query of the config that was not answered is there as well, and says that Prometheus is needed.
 */
export function withGauges(
  run: Run,
  answered: readonly Gauge[],
  plan: PrometheusPlan | undefined,
): Run {
  const gauges = [...answered, ...unanswered(answered, plan)];
  if (gauges.length === 0) return run;
  const { used, oddities } = withoutNamesakes(gauges, run, plan);
  const window = windowOf(run, answered);
  const measured = run.samples?.measured.stretches;
  const whole: GaugeTimes = {
    level: [window],
    course: measured?.length === 1 ? measured.map((one) => inUnixTime(one, run)) : [window],
  };
  return {
    ...run,
    ...(answered.length > 0 && {
      machines: { gauges: used.filter((gauge) => answered.includes(gauge)), window },
    }),
    measurements: merged(run.measurements, used, whole),
    oddities: [...run.oddities, ...oddities, ...odditiesOf(run, answered, window)],
    ...(run.samples !== undefined && {
      samples: {
        ...run.samples,
        phases: run.samples.phases.map((phase) => {
          const times = phase.stretches.map((one) => inUnixTime(one, run));
          return {
            ...phase,
            measurements: merged(phase.measurements, used, { level: times, course: times }),
          };
        }),
      },
    }),
  };
}

function odditiesOf(run: Run, answered: readonly Gauge[], window: Stretch): readonly Oddity[] {
  return [
    ...windowOddities(run, answered, window),
    ...otherClock(run, answered, window),
    ...shortRanges(answered, window),
    ...unitless(answered),
  ];
}

function merged(
  measurements: Measurements,
  gauges: readonly Gauge[],
  times: GaugeTimes,
): Measurements {
  const added: (readonly [string, Measurement])[] = gauges.flatMap((gauge) => [
    ...gaugeMeasurements(gauge, times),
  ]);
  return new Map([...measurements, ...added]);
}

/** The run's own time; where its files do not tell it, that of the answers. */
function windowOf(run: Run, gauges: readonly Gauge[]): Stretch {
  return timeOf(run) ?? spanOf(gauges) ?? { fromMs: 0, toMs: 0 };
}

function unanswered(
  answered: readonly Gauge[],
  plan: PrometheusPlan | undefined,
): readonly Gauge[] {
  const names = new Set(answered.map(({ query }) => query.name));
  return (plan?.queries ?? [])
    .filter(({ name }) => !names.has(name))
    .map((query) => ({
      query: understood(query),
      file: "plimsoll.yml",
      series: [],
      lookBackMs: 0,
      isRawCounter: false,
      why: "needs-prometheus",
    }));
}

/** A name that k6 knows, too, stays k6's unless the config says that it is a query. */
function withoutNamesakes(
  gauges: readonly Gauge[],
  run: Run,
  plan: PrometheusPlan | undefined,
): { readonly used: readonly Gauge[]; readonly oddities: readonly Oddity[] } {
  const isDeclared = (name: string): boolean =>
    plan?.queries.some((query) => query.name === name) === true;
  const namesakes = gauges.filter(({ query }) => run.measurements.has(query.name));
  const left = new Set(namesakes.filter(({ query }) => !isDeclared(query.name)));
  return {
    used: gauges.filter((gauge) => !left.has(gauge)),
    oddities: namesakes.map(({ query: { name } }) => ({
      id: "prometheus-namesake",
      text: `${code(name)} is a metric of k6 and a query of Prometheus; ${isDeclared(name) ? "the config names the query, so its numbers are judged" : "k6's numbers are judged. Name the query otherwise to have both"}.`,
      isNote: true,
    })),
  };
}
