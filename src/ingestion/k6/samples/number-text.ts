const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/**
 * The number that a text of k6 stands for, to the last bit; NaN when it is none. k6 up to 1.x writes an infinite sample
 * as `+Inf`, which is no JSON but is understood here.
 */
export function parseNumber(text: string): number {
  if (JSON_NUMBER.test(text)) return Number(text);
  if (text === "+Inf" || text === "Inf") return Infinity;
  return text === "-Inf" ? -Infinity : Number.NaN;
}
