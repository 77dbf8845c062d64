import type { Files } from "./ports.ts";

/** The list of queries that makes a folder one of saved answers. */
export const QUERIES_FILE = "queries.json";
/** What such a folder is called beside the files of a run. */
export const FOLDER_NAME = "prometheus";

/** Whether a folder holds saved answers of Prometheus. */
export async function isAnswerFolder(folder: string, files: Files): Promise<boolean> {
  return (await files.kindOf(files.within(folder, QUERIES_FILE))) === "file";
}

/**
 * The folder of saved answers inside the folder of a run, if there is one. A folder `prometheus` without its list is taken
 * for one too, so that the reader can say what is missing.
 */
export async function answersWithin(folder: string, files: Files): Promise<string | undefined> {
  const inside = files.within(folder, FOLDER_NAME);
  return (await files.kindOf(inside)) === "folder" ? inside : undefined;
}
