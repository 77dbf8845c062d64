const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The next round number at or above a positive one: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten. */
export function roundedUp(value: number): number {
  const power = Math.floor(Math.log10(value));
  const mantissa = value / 10 ** power;
  const step = STEPS.find((one) => one >= mantissa * (1 - 1e-12)) ?? 10;
  return power >= 0 ? step * 10 ** power : Number((step / 10 ** -power).toPrecision(12));
}
