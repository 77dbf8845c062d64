import type { Files } from "../../ports.ts";

/** The list of queries that makes a folder one of saved answers. */
export const QUERIES_FILE = "queries.json";
/** What such a folder is called beside the files of a run. */
export const FOLDER_NAME = "prometheus";
/** The one file that `plimsoll record` writes: queries with their answers in them. */
export const ANSWERS_FILE = "prometheus.json";

/** Whether a path is saved answers of Prometheus: a folder with a list of queries, or the file of one recording. */
export async function isAnswers(path: string, files: Files): Promise<boolean> {
  if (files.split(path).name === ANSWERS_FILE) return (await files.kindOf(path)) === "file";
  return (await files.kindOf(files.within(path, QUERIES_FILE))) === "file";
}

/**
 * The saved answers inside the folder of a run, if there are any: one file of a recording goes before a folder of single answers. A
 * folder `prometheus` without its list is taken for one too, so that the reader can say what is missing.
 */
export async function answersWithin(folder: string, files: Files): Promise<string | undefined> {
  const file = files.within(folder, ANSWERS_FILE);
  if ((await files.kindOf(file)) === "file") return file;
  const inside = files.within(folder, FOLDER_NAME);
  return (await files.kindOf(inside)) === "folder" ? inside : undefined;
}
