import { join } from "node:path";
import type { Documents } from "../model/documents.ts";
import { writeWhole } from "./write-whole.ts";

/** Writes documents into a folder, one after another, each whole or not at all. */
export async function writeDocuments(folder: string, documents: Documents): Promise<void> {
  for (const [name, text] of documents) await writeWhole(join(folder, name), text());
}
