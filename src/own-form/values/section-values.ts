import type { Judgement } from "../../model/judgement.ts";
import { reportBlocks } from "../../report/report-blocks.ts";
import { part } from "../block-parts.ts";
import { type Ready, readyBlocks } from "../ready.ts";

/** The parts of report.md by names that stay: the headings that lead to each, the outermost first. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  executive_summary: ["Executive Summary"],
  test_objectives: ["Executive Summary", "Test Objectives"],
  key_findings: ["Executive Summary", "Key Findings"],
  overall_assessment: ["Executive Summary", "Overall Assessment"],
  critical_issues: ["Executive Summary", "Critical Issues"],
  top_recommendations: ["Executive Summary", "Recommendations"],
  test_environment: ["Test Environment"],
  infrastructure: ["Test Environment", "Infrastructure Configuration"],
  software: ["Test Environment", "Software Versions"],
  tools: ["Test Environment", "Test Tools"],
  scenarios: ["Test Scenarios and Results"],
  resources: ["Resource Utilization Analysis"],
  issues: ["Issues and Bottlenecks"],
  critical_priority: ["Issues and Bottlenecks", "Critical Issues (P0)"],
  high_priority: ["Issues and Bottlenecks", "High Priority Issues (P1)"],
  medium_priority: ["Issues and Bottlenecks", "Medium Priority Issues (P2)"],
  recommendations: ["Recommendations"],
  immediate_actions: ["Recommendations", "Immediate Actions (< 1 Week)"],
  short_term: ["Recommendations", "Short-Term Improvements (1-4 Weeks)"],
  long_term: ["Recommendations", "Long-Term Improvements (1-3 Months)"],
  scaling: ["Scaling Recommendations"],
  slo: ["Service Level Objectives (SLOs)"],
  conclusions: ["Conclusions"],
  achievements: ["Conclusions", "Achievements"],
  gaps: ["Conclusions", "Gaps"],
  appendices: ["Appendices"],
  configuration: ["Appendices", "Appendix A: Test Configuration"],
  raw_data: ["Appendices", "Appendix B: Raw Test Data"],
  dashboards: ["Appendices", "Appendix C: Monitoring Dashboards"],
  error_logs: ["Appendices", "Appendix D: Error Logs"],
  not_measured: ["Appendices", "Appendix E: Not Measured, and Which Input Would Fill It"],
  sign_off: ["Approval Sign-Off"],
  next_steps: ["Next Steps"],
};

/** Every part of report.md as a ready block, with its heading. */
export function sectionValues(judgement: Judgement): Readonly<Record<string, Ready>> {
  const report = reportBlocks(judgement);
  const title = report.slice(
    0,
    report.findIndex((block) => block.kind === "heading" && block.level === 2),
  );
  const parts = Object.entries(SECTIONS).map(([name, path]): [string, Ready] => [
    name,
    readyBlocks(partAt(report, path)),
  ]);
  return { title: readyBlocks(title), ...Object.fromEntries(parts) };
}

/** Two sections share the name of their heading, so each is looked for at its own rank first. */
function partAt(blocks: ReturnType<typeof reportBlocks>, [first = "", ...rest]: readonly string[]) {
  const top = blocks.filter((block) => block.kind === "heading" && block.level === 2);
  const start = top.find((block) => part([block], first).length > 0);
  const from = start === undefined ? blocks : blocks.slice(blocks.indexOf(start));
  return rest.reduce((inside, title) => part(inside, title), part(from, first));
}
