/**
 * Documents by their file names, each as the function that writes its text. They are written one after another, since those of
 * hundreds of scenarios would together take several times the memory of the judgement that they print.
 */
export type Documents = ReadonlyMap<string, () => string>;
