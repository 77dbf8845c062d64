/** A text with a capital first letter; a percentile's name keeps its own (`p95 latency`), code keeps its case. */
export function sentenceCase(text: string): string {
  return /^p\d/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
