const PARTS: readonly (readonly [string, number])[] = [
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
];

/** A duration as the config reads it: `1h04m` is `1h4m`, two minutes are `2m`. Whole seconds; less is nothing. */
export function durationText(ms: number): string {
  let left = ms;
  let text = "";
  for (const [sign, size] of PARTS) {
    const count = Math.floor(left / size);
    if (count > 0) text += `${count}${sign}`;
    left -= count * size;
  }
  return text === "" ? "0s" : text;
}
