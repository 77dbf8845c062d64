import { type Fault, InputError } from "../model/input-error.ts";
import type { ActionInputs } from "./inputs.ts";

/** Refuses inputs that ask for what the gate does not do: passed over in silence they would look like a measurement. */
export function refuseUnserved(inputs: ActionInputs): void {
  const asked = [
    ["prometheus-url", inputs.prometheusUrl],
    ["prometheus-token", inputs.prometheusToken],
    ["window", inputs.window],
  ] as const;
  const faults = asked.flatMap(([name, value]): readonly Fault[] =>
    value === undefined
      ? []
      : [
          {
            id: "live-queries",
            problem: `the input \`${name}\` asks for live queries, and this version judges only files`,
            wayOut: `Leave \`${name}\` out.`,
          },
        ],
  );
  const [first, ...others] = faults;
  if (first !== undefined) throw new InputError([first, ...others]);
}
