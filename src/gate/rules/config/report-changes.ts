import type { ReportPlan, SignOffRole } from "../../../model/config.ts";
import type { RuleChange } from "../../../model/rule-change.ts";
import { code } from "../../../words/code.ts";
import { changedValue, neutral } from "./changed-value.ts";

/** What became of those who sign a release, and of what people write for the report, which judges nothing. */
export function reportChanges(before: ReportPlan, after: ReportPlan): readonly RuleChange[] {
  const { signOff: old, template: oldForm, ...oldWords } = before;
  const { signOff: now, template: form, ...words } = after;
  return [
    ...signOffChanges(old, now),
    ...changedValue("the team's own form", [oldForm, form], {
      text: (file = "") => code(file),
      effect: neutral,
    }),
    ...(JSON.stringify(oldWords) === JSON.stringify(words) ? [] : [OTHER_WORDS]),
  ];
}

const OTHER_WORDS: RuleChange = {
  rule: "what people write for the report",
  before: "as it was",
  after: "other words",
  effect: "neutral",
};

/** A row of the table comes or goes; or others may sign it. */
function signOffChanges(
  before: ReportPlan["signOff"],
  after: ReportPlan["signOff"],
): readonly RuleChange[] {
  const roles = [...new Set([...before, ...after].map(({ role }) => role))];
  return roles.flatMap((role) => {
    const signers = (plan: ReportPlan["signOff"]): string | undefined => {
      const rows = plan.filter((one) => one.role === role).map(signersText);
      return rows.length === 0 ? undefined : rows.join("; ");
    };
    return changedValue(`sign-off of ${code(role)}`, [signers(before), signers(after)], {
      text: (who = "") => who,
      effect: (old, now) => {
        if (old === undefined) return "tightens";
        return now === undefined ? "loosens" : "not comparable";
      },
    });
  });
}

function signersText({ people, team }: SignOffRole): string {
  const who = [...people.map(code), ...(team === undefined ? [] : [`a member of ${code(team)}`])];
  return who.length === 0 ? "by hand" : who.join(" or ");
}
