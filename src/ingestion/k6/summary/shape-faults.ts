import { inWords } from "../../json-object.ts";
import { type Fault, refuseFaults } from "../../../model/input-error.ts";

/** Where the shape of a summary is not k6's. Collects every such place, so that one run of the gate names them all. */
export interface ShapeFaults {
  readonly file: string;
  readonly unexpected: (at: string, found: unknown, expected: string) => void;
  readonly problem: (at: string, problem: string) => void;
  readonly found: () => readonly Fault[];
  /** Ends the reading if anything was found. */
  readonly raise: () => void;
}

const WAY_OUT =
  "Let k6 write the file itself (k6 run --summary-export=FILE), or let handleSummary() return the object that it was " +
  "given, unchanged: JSON.stringify(data).";

/** An empty list of faults of one file. */
export function shapeFaults(file: string): ShapeFaults {
  const faults: Fault[] = [];
  const problem = (at: string, text: string): void => {
    const whole = `\`${at}\` ${text}`;
    faults.push({ id: "k6-summary-shape", place: { file }, problem: whole, wayOut: WAY_OUT });
  };
  return {
    file,
    problem,
    unexpected: (at, found, expected) => problem(at, `is ${inWords(found)}; expected ${expected}`),
    found: () => faults,
    raise: () => refuseFaults(faults),
  };
}

/** The path of a member, as `jq` and JavaScript write it: `metrics.checks`, `metrics["checks{type:read}"]`. */
export function member(at: string, key: string): string {
  const plain = /^[\w$]+$/u.test(key);
  if (at === "") return plain ? key : `[${JSON.stringify(key)}]`;
  return plain ? `${at}.${key}` : `${at}[${JSON.stringify(key)}]`;
}
