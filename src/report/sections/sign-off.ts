import type { JudgedWaiver, Judgement, SignOff } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import {
  type Block,
  caption,
  type Line,
  numbered,
  paragraph,
  type Span,
  table,
} from "../markup/blocks.ts";

const ROLES = ["Performance Lead", "Engineering Manager", "CTO"] as const;

/** The table to be signed, and what comes after it; in a release the waivers that it goes out with stand before it. */
export function signOff(judgement: Judgement): readonly Block[] {
  const { report, failures, scenarios, baseline, release, waivers } = judgement;
  const roles = report.signOff.length === 0 ? ROLES : report.signOff;
  const notRun = scenarios.some(({ state }) => state === "not run");
  return [
    { kind: "rule" },
    ...(release === undefined ? [] : [caption("Waivers of this release"), waiverTable(waivers)]),
    caption("Approval Sign-Off"),
    table(
      ["Role", "Name", "Date", "Signature"],
      roles.map((role) => row(role, release?.signOffs ?? [])),
    ),
    { kind: "rule" },
    caption("Next Steps"),
    numbered([
      "Review and approve recommendations",
      "Create tickets for identified issues",
      failures.length > 0 ? "Fix what failed" : "Implement the recommended improvements",
      notRun ? "Schedule re-test, with the scenarios that were not run" : "Schedule re-test",
      "Update capacity planning based on findings",
      ...(baseline.kind === "none yet" ? ["Record this run as the baseline of the next"] : []),
    ]),
  ];
}

/** All of them, whatever became of each: a release is signed with its leave in view. */
function waiverTable(waivers: readonly JudgedWaiver[]): Block {
  if (waivers.length === 0) return paragraph("None.");
  return table(
    ["Scenario", "Objective", "Until", "State", "Reason"],
    waivers.map(({ scenario, objective, until, bound, state, reason }): readonly Line[] => [
      code(scenario),
      bound === undefined ? code(objective) : `${code(objective)} ${bound}`,
      until,
      state,
      reason,
    ]),
  );
}

/** Filled by approving reviews; empty, to be signed by hand, where there is none. */
function row(role: string, signOffs: readonly SignOff[]): readonly Line[] {
  const signed = signOffs.filter((one) => one.role === role);
  return [
    role,
    signed.map(({ name }) => code(name)).join(", "),
    signed.map(({ time }) => time.slice(0, 10)).join(", "),
    signed.flatMap(({ url }, index): readonly Span[] => [
      ...(index === 0 ? [] : [{ kind: "words" as const, text: ", " }]),
      { kind: "link", text: "approving review", href: url },
    ]),
  ];
}
