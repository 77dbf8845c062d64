import type { Gauge } from "../../../model/gauge.ts";
import type { Oddity, Run } from "../../../model/run.ts";
import type { Stretch } from "../../../model/timeline.ts";
import { code } from "../../../words/code.ts";
import { isoTime } from "../../iso-time.ts";

/** Answers may begin this many scrapes after a run does, and end so many before it. */
const SCRAPES_APART = 3;

/** From the first point of any answer to the last. */
export function spanOf(gauges: readonly Gauge[]): Stretch | undefined {
  const all = gauges.flatMap(({ series }) => series.map(({ timesMs }) => timesMs));
  const fromMs = Math.min(...all.flatMap((timesMs) => timesMs[0] ?? []));
  const toMs = Math.max(...all.flatMap((timesMs) => timesMs.at(-1) ?? []));
  return Number.isFinite(fromMs) ? { fromMs, toMs } : undefined;
}

/** Answers of another time than the run's, or a run that does not say when it was. */
export function windowOddities(
  run: Run,
  gauges: readonly Gauge[],
  window: Stretch,
): readonly Oddity[] {
  const span = spanOf(gauges.filter(({ isOfTexts }) => isOfTexts === undefined));
  if (span === undefined) return [];
  const stepMs = Math.max(0, ...gauges.map((gauge) => gauge.stepMs ?? 0));
  const told = `${isoTime(span.fromMs)} to ${isoTime(span.toMs)}`;
  if (run.startMs === undefined) return unknownTime(run, span, { told, stepMs });
  const lateMs = window.toMs - span.toMs;
  if (span.toMs < window.fromMs || span.fromMs > window.toMs) {
    const text = `The answers of Prometheus are of another time (${told}) than the run (${isoTime(window.fromMs)} to ${isoTime(window.toMs)}).`;
    return [{ id: "prometheus-other-time", text }];
  }
  return [
    ...beginsLate(gauges, window, SCRAPES_APART * stepMs),
    ...endsEarly(lateMs, SCRAPES_APART * stepMs),
  ];
}

/** A query that was asked once, at the end of the run, has no beginning. */
function beginsLate(
  gauges: readonly Gauge[],
  { fromMs }: Stretch,
  mostMs: number,
): readonly Oddity[] {
  const span = spanOf(gauges.filter(({ stepMs }) => stepMs !== undefined));
  const lateMs = span === undefined ? 0 : span.fromMs - fromMs;
  if (lateMs <= mostMs) return [];
  const text = `The answers of Prometheus begin ${Math.round(lateMs / 1000)} s after the run does: nothing was scraped before, they were saved of another time, or a clock is wrong by that much.`;
  return [{ id: "prometheus-begins-late", text }];
}

function endsEarly(lateMs: number, mostMs: number): readonly Oddity[] {
  if (lateMs <= mostMs) return [];
  const text = `The answers of Prometheus end ${Math.round(lateMs / 1000)} s before the run does: they were saved too early, or a clock is wrong by that much.`;
  return [{ id: "prometheus-ends-early", text }];
}

function unknownTime(
  { durationMs, files }: Run,
  span: Stretch,
  { told, stepMs }: { readonly told: string; readonly stepMs: number },
): readonly Oddity[] {
  const length = span.toMs - span.fromMs;
  const fits = durationMs === undefined || Math.abs(length - durationMs) <= SCRAPES_APART * stepMs;
  const text = `${code(files[0].path)} does not say when the run was, so the answers of Prometheus are taken whole (${told})`;
  return fits
    ? [
        {
          id: "prometheus-time-assumed",
          text: `${text}, which is as long as the run.`,
          isNote: true,
        },
      ]
    : [
        {
          id: "prometheus-time-unknown",
          text: `${text}, which is not as long as the run (${Math.round((durationMs ?? 0) / 1000)} s). Give the samples, which tell the time, or save the answers of the run alone.`,
        },
      ];
}
