import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  numberAt,
  numberEnd,
  parseNumber,
} from "../../../../../src/ingestion/k6/samples/lines/number-text.ts";

const encoder = new TextEncoder();
const slack = " ".repeat(64);

function read(text: string): number {
  return numberAt(encoder.encode(`:${text},"tags"${slack}`), 1);
}

describe("a number of a sample", () => {
  test("is JavaScript's own reading of its text, to the last bit", () => {
    const texts = fc.oneof(
      // What k6 measures: nanoseconds as milliseconds.
      fc.integer({ min: 0, max: 2 ** 40 }).map((nanoseconds) => String(nanoseconds / 1e6)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toExponential()),
      fc
        .tuple(fc.maxSafeNat(), fc.stringMatching(/^\d{1,25}$/u))
        .map(([whole, fraction]) => `${whole}.${fraction}`),
      fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toBe(Number(text));
        expect(numberEnd()).toBe(text.length + 1);
      }),
      { seed: 4, numRuns: 5000 },
    );
  });

  test("is at the edge of fifteen digits what the longer way gives, too", () => {
    for (const text of [
      "999999999999999",
      "9.99999999999999",
      "0.00000000000001",
      "1234567890.12345",
    ]) {
      expect(read(text)).toBe(Number(text));
    }
  });

  test("keeps the sign of zero", () => expect(Object.is(read("-0"), -0)).toBe(true));

  test.each([
    "",
    "-",
    "+1",
    "01",
    "00",
    "1.",
    ".5",
    "1e",
    "1e+",
    "0x10",
    "NaN",
    "Infinity",
    "Inf",
    "1 ",
    "1_0",
    "--1",
  ])("is not %j", (text) => expect(read(text)).toBeNaN());

  test("may be infinite, as k6 up to 1.x writes it", () => {
    expect(read("+Inf")).toBe(Infinity);
    expect(parseNumber("-Inf")).toBe(-Infinity);
  });
});
