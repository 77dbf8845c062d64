/**
 * Documents by their file names, each as the function that writes its text. They are written one after another, since those of
 * hundreds of scenarios would together take several times the memory of the judgement that they print.
 */
export type Documents = ReadonlyMap<string, () => string>;

/** The same, with those of some names written once, for who needs their texts again. */
export function writtenOnce(documents: Documents, names: readonly string[]): Documents {
  const texts = new Map(documents);
  for (const name of names) {
    const text = documents.get(name)?.();
    if (text !== undefined) texts.set(name, () => text);
  }
  return texts;
}
