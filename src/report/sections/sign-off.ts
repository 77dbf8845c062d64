import type { Judgement } from "../../model/judgement.ts";
import { type Block, caption, type Line, numbered, table } from "../blocks.ts";

const ROLES = ["Performance Lead", "Engineering Manager", "CTO"] as const;

/** The table to be signed, and what comes after it. */
export function signOff({ report, failures, scenarios, baseline }: Judgement): readonly Block[] {
  const roles = report.signOff.length === 0 ? ROLES : report.signOff;
  const notRun = scenarios.some(({ state }) => state === "not run");
  return [
    { kind: "rule" },
    caption("Approval Sign-Off"),
    table(
      ["Role", "Name", "Date", "Signature"],
      roles.map((role): readonly Line[] => [role, "", "", ""]),
    ),
    { kind: "rule" },
    caption("Next Steps"),
    numbered([
      "Review and approve recommendations",
      "Create tickets for identified issues",
      failures.length > 0
        ? "Implement the fixes of what failed"
        : "Implement the recommended improvements",
      notRun ? "Schedule re-test, with the scenarios that were not run" : "Schedule re-test",
      "Update capacity planning based on findings",
      ...(baseline.kind === "none yet" ? ["Record this run as the baseline of the next"] : []),
    ]),
  ];
}
