import type { Fault } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import type { Files } from "../ports.ts";

/** The runs of one scenario. */
interface OfScenario {
  readonly name: string;
  readonly runs: readonly Run[];
}

/**
 * Files that stand for two measurements of a scenario, as repeats or as base and head. They agree to the last digit, so that they
 * would show a noise of nothing, or no change.
 */
export function givenTwice(
  scenarios: readonly OfScenario[],
  files: Pick<Files, "absolute">,
): readonly Fault[] {
  return scenarios.flatMap(({ name, runs }) => {
    const paths = runs.flatMap((run) => run.files.map(({ path }) => path));
    const seen = new Set<string>();
    const doubled = paths.filter((path) => {
      const absolute = files.absolute(path);
      return seen.has(absolute) || !seen.add(absolute);
    });
    return doubled.map((path) => sameFile(path, name));
  });
}

function sameFile(file: string, scenario: string): Fault {
  return {
    id: "file-given-twice",
    place: { file },
    problem: `the file is given for two runs of scenario \`${scenario}\``,
    wayOut:
      "Give each run once. Repeats, and base and head, are measurements of their own, each with its own file.",
  };
}
