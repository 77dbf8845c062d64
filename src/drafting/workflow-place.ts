/** Where a step of a workflow lets k6 write. */
export interface WorkflowPlace {
  /** As seen from the root of the repository, where a step starts. */
  readonly path: string;
  /** What `results:` of the config has to say for it, where that is not what it says. */
  readonly sayInConfig?: string;
}

/**
 * The place at which the config at `config` looks for `result`. One that is not in the repository, that is a pattern, or
 * that a shell or GitHub's `${{ }}` would read as something else gets a plain one instead, and the config has to follow.
 */
export function workflowPlace(result: string, config: string, name: string): WorkflowPlace {
  const folder = foldersOf(config);
  const path = fromRoot(result, folder);
  if (path !== undefined && !/\p{Cc}|[*?{}[\]$`\\]|^-/u.test(path)) return { path };
  const plain = `results/${name}`;
  return { path: plain, sayInConfig: `${"../".repeat(folder.length)}${plain}` };
}

/** The folders that lead from the repository's root to the config; one that is named from elsewhere is taken to stand at the root. */
function foldersOf(config: string): readonly string[] {
  const parts = config.split(/[\\/]/u).filter((part) => part !== ".");
  const isElsewhere = ["", ".."].includes(parts[0] ?? "") || /^[A-Za-z]:/u.test(config);
  return isElsewhere ? [] : parts.slice(0, -1);
}

function fromRoot(result: string, folder: readonly string[]): string | undefined {
  if (/^(?:[\\/]|[A-Za-z]:)/u.test(result)) return undefined;
  const path: string[] = [...folder];
  for (const part of result.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join("/");
}

/** A path as one word of a shell. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(path)
    ? path
    : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
