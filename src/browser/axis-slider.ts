import uPlot from "uplot";
import type { Chart } from "../report/charts/chart.ts";
import { bucketAt, valuesAt } from "./values-at.ts";

/** How many buckets a key moves the cursor. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Makes a chart a slider along its axis: keys move its cursor, and a screen reader says the values there. */
export function axisSlider(host: HTMLElement, plot: uPlot, chart: Chart): void {
  const last = plot.data[0].length - 1;
  let at = 0;
  const describe = (): void => {
    const values = valuesAt(chart, at).map(
      (value, index) => `${chart.lines[index]?.name} ${value}`,
    );
    host.setAttribute("aria-valuenow", String(at));
    host.setAttribute("aria-valuetext", `${bucketAt(chart, at)}: ${values.join(", ")}`);
  };
  host.tabIndex = 0;
  host.setAttribute("role", "slider");
  host.setAttribute("aria-label", `${chart.title}, by ${chart.over}`);
  host.setAttribute("aria-valuemin", "0");
  host.setAttribute("aria-valuemax", String(last));
  describe();
  host.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    at = Math.min(last, Math.max(0, at + step));
    const place = plot.data[0][at] ?? 0;
    for (const one of together(plot, chart)) {
      one.setCursor({ left: one.valToPos(place, "x"), top: 0 });
    }
    describe();
  });
}

/** The charts that share a cursor with this one, and itself. */
function together(plot: uPlot, { marks }: Chart): readonly uPlot[] {
  return marks === undefined ? [plot] : uPlot.sync(marks.group).plots;
}
