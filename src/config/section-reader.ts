import type { Fault } from "../model/input-error.ts";
import type { YamlDocument } from "./yaml/yaml-document.ts";

/** What a section of the file is read with: where its parts stand, and where its faults go. */
export interface SectionReader {
  readonly file: string;
  readonly document: YamlDocument;
  readonly complain: (fault: Fault) => void;
}
