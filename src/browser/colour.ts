/** A colour of the style sheet, as the page shows it now: `--curve-1`. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** How each curve is drawn, so that none is told by its colour alone. */
export const DASHES: readonly (readonly number[])[] = [[], [9, 3], [2, 3]];
