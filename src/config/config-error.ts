import { type Fault, InputError } from "../model/input-error.ts";

/** The error of a config with these faults, in the order of its lines. */
export function inputError(faults: readonly Fault[]): InputError {
  // What stands once and is used often, by an alias or by many scenarios, is told once.
  const told = new Map<string, Fault>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.id, fault.place, fault.wayOut]);
    if (!told.has(key)) told.set(key, fault);
  }
  const [first, ...rest] = [...told.values()].toSorted(inOrderOfFile);
  if (first === undefined) throw new Error("an error without a fault");
  return new InputError([first, ...rest]);
}

function inOrderOfFile({ place: a }: Fault, { place: b }: Fault): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
