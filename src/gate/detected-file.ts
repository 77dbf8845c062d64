import { detect } from "../ingestion/k6/detect.ts";
import type { Files } from "./ports.ts";

/** So much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;

/** What a file is, told by how it begins and never by its name. */
export async function detectedFile(path: string, files: Files): Promise<ReturnType<typeof detect>> {
  return detect(await files.head(path, HEAD_BYTES));
}
