import { type Fault, InputError } from "../../model/input-error.ts";

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, not a list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where the shape of a summary is not k6's. Collects every such place, so that one run of the gate names them all. */
export interface ShapeFaults {
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
    problem,
    unexpected: (at, found, expected) => problem(at, `is ${kindOf(found)}; expected ${expected}`),
    found: () => faults,
    raise: () => {
      const [first, ...rest] = faults;
      if (first !== undefined) throw new InputError([first, ...rest]);
    },
  };
}

/** A JSON value in plain words. Texts are never quoted: what stands in a misshapen file may be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : JSON.stringify(value);
}

/** The path of a member, as `jq` and JavaScript write it: `metrics.checks`, `metrics["checks{type:read}"]`. */
export function member(at: string, key: string): string {
  const plain = /^[\w$]+$/u.test(key);
  if (at === "") return plain ? key : `[${JSON.stringify(key)}]`;
  return plain ? `${at}.${key}` : `${at}[${JSON.stringify(key)}]`;
}
