import { join } from "node:path";
import { writeWhole } from "./write-whole.ts";

/** Writes the documents of a judgement into a folder, each whole or not at all. */
export async function writeDocuments(
  folder: string,
  documents: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, text] of documents) await writeWhole(join(folder, name), text);
}
