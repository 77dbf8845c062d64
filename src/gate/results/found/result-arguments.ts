/** One `RESULT` of the command line: `path`, `glob` or `scenario=path-or-glob`. */
export interface ResultArgument {
  readonly text: string;
  /** The scenario written before the `=`. */
  readonly scenario?: string;
  /** One from the command line; several where a scenario of the config lists them. All belong to one run. */
  readonly patterns: readonly string[];
}

const NAMED = /^(?<scenario>[^=/\\*?{}]+)=(?<pattern>.+)$/su;

/** Splits a `RESULT` at its first `=`, unless the whole text is the path of something that exists. */
export function resultArgument(text: string, exists: boolean): ResultArgument {
  const groups = exists ? undefined : NAMED.exec(text)?.groups;
  const scenario = groups?.["scenario"]?.trim();
  const pattern = groups?.["pattern"];
  if (scenario === undefined || pattern === undefined) return { text, patterns: [text] };
  return { text, scenario, patterns: [pattern] };
}

const EXTENSIONS = /(?:\.(?:gz|json|ndjson|jsonl|csv|txt|out|log))+$/iu;
const GENERIC =
  /^(?:k6[-_.]?)?(?:handle[-_.]?summary|summary[-_.]?export|summary|points|samples|results?|output|metrics|machine[-_.]?readable(?:[-_.](?:compact|full))?)$/iu;

/** Whether a file is called what k6's files are always called, which names no scenario: `summary.json`, `points.ndjson.gz`. */
export function isUsualName(fileName: string): boolean {
  const stem = fileName.replace(EXTENSIONS, "");
  return stem === "" || GENERIC.test(stem);
}

/**
 * The name of a scenario that nobody named: the file's, without its extensions;
 * the folder's where the file is called what k6 files are always called (`summary.json`, `points.ndjson.gz`).
 */
export function scenarioFromPath(fileName: string, folderName: string): string {
  const usable = folderName !== "" && folderName !== "." && folderName !== "..";
  return usable && isUsualName(fileName)
    ? folderName
    : fileName.replace(EXTENSIONS, "") || fileName;
}
