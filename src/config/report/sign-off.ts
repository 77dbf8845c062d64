import type { SignOffRole } from "../../model/config.ts";
import type { SignOffFile } from "../plimsoll-file.ts";
import type { SectionReader } from "../section-reader.ts";
import type { Path } from "../yaml/yaml-path.ts";

const TEAM = /^[a-z\d][a-z\d-]*\/[a-z\d][a-z\d._-]*$/iu;
const LOGIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?$/iu;

/** Reads who signs: roles in the order of the table, each with the people or the team whose approval fills its row. */
export function readSignOff(
  written: readonly SignOffFile[],
  reader: SectionReader,
): readonly SignOffRole[] {
  return written.map((entry, index) => {
    const { role, people, team } = typeof entry === "string" ? { role: entry } : entry;
    const path = ["report", "sign-off", index];
    const slug = teamIn(team, [...path, "team"], reader);
    return {
      role: role.trim(),
      people: loginsIn(people, [...path, "people"], reader),
      ...(slug !== undefined && { team: slug }),
    };
  });
}

/** Logins, with or without the `@` that people write before them. */
function loginsIn(
  written: string | readonly string[] | undefined,
  path: Path,
  { document, complain }: SectionReader,
): readonly string[] {
  const isOne = typeof written === "string";
  return (isOne ? [written] : (written ?? [])).map((text, at) => {
    const login = withoutMention(text);
    if (!LOGIN.test(login)) {
      complain({
        id: "sign-off-login",
        place: document.placeOf(isOne ? path : [...path, at]),
        problem: `\`${login}\` is no login of GitHub`,
        wayOut: "Write the login of one person: `people: [ann, bob]`; a team stands under `team:`.",
      });
    }
    return login;
  });
}

function teamIn(
  written: string | undefined,
  path: Path,
  { document, complain }: SectionReader,
): string | undefined {
  if (written === undefined) return undefined;
  const team = withoutMention(written);
  if (!TEAM.test(team)) {
    complain({
      id: "sign-off-team",
      place: document.placeOf(path),
      problem: `\`${team}\` is no team of an organisation`,
      wayOut: "Write the organisation and the team's short name: `team: acme/performance`.",
    });
  }
  return team;
}

function withoutMention(text: string): string {
  return text.trim().replace(/^@/u, "");
}
