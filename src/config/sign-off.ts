import type { SignOffRole } from "../model/config.ts";
import type { SignOffFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";

const TEAM = /^[a-z\d][a-z\d-]*\/[a-z\d][a-z\d._-]*$/iu;
const LOGIN = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\[bot\])?$/iu;

/** Reads who signs: roles in the order of the table, each with the people or the team whose approval fills its row. */
export function readSignOff(
  written: readonly SignOffFile[],
  reader: SectionReader,
): readonly SignOffRole[] {
  return written.map((entry, index) => {
    const { role, people = [], team } = typeof entry === "string" ? { role: entry } : entry;
    const path = ["report", "sign-off", index];
    const logins = (typeof people === "string" ? [people] : people).map((login) =>
      login.trim().replace(/^@/u, ""),
    );
    for (const [at, login] of logins.entries()) {
      if (LOGIN.test(login)) continue;
      const one = typeof people === "string" ? [] : [at];
      reader.complain({
        id: "sign-off-login",
        place: reader.document.placeOf([...path, "people", ...one]),
        problem: `\`${login}\` is no login of GitHub`,
        wayOut: "Write the login of one person: `people: [ann, bob]`; a team stands under `team:`.",
      });
    }
    const slug = team?.trim().replace(/^@/u, "");
    if (slug !== undefined && !TEAM.test(slug)) {
      reader.complain({
        id: "sign-off-team",
        place: reader.document.placeOf([...path, "team"]),
        problem: `\`${slug}\` is no team of an organisation`,
        wayOut: "Write the organisation and the team's short name: `team: acme/performance`.",
      });
    }
    return { role: role.trim(), people: logins, ...(slug !== undefined && { team: slug }) };
  });
}
