import type { Judgement } from "../model/judgement.ts";
import type { Block } from "./markup/blocks.ts";
import { joined, type Section } from "./markup/section.ts";
import { appendices } from "./sections/appendices/appendices.ts";
import { conclusions } from "./sections/conclusions.ts";
import { executiveSummary } from "./sections/summary/executive-summary.ts";
import { issuesSection } from "./sections/issues-section.ts";
import { notMeasured } from "./sections/appendices/not-measured.ts";
import { recommendationsSection } from "./sections/recommendations-section.ts";
import { resourcesSection } from "./sections/resources/resources-section.ts";
import { scalingSection } from "./sections/scaling/scaling-section.ts";
import { scenariosSection } from "./sections/scenarios/scenarios-section.ts";
import { serviceLevels } from "./sections/service-levels.ts";
import { signOff } from "./sections/sign-off.ts";
import { testEnvironment } from "./sections/test-environment.ts";
import { titleSection } from "./sections/title-section.ts";

/** The parts of the report in the order of the form. */
const SECTIONS: readonly ((judgement: Judgement) => Section)[] = [
  titleSection,
  executiveSummary,
  testEnvironment,
  scenariosSection,
  resourcesSection,
  issuesSection,
  recommendationsSection,
  scalingSection,
  serviceLevels,
  conclusions,
  appendices,
];

/** The whole report before any format; what has no number stands once, at the end of the appendices. */
export function reportBlocks(judgement: Judgement): readonly Block[] {
  const { blocks, missing } = joined(SECTIONS.map((part) => part(judgement)));
  return [...blocks, ...notMeasured(missing), ...signOff(judgement)];
}
