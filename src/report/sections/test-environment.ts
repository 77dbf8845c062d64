import type { Judgement } from "../../model/judgement.ts";
import { bullets, fact, heading, type Line, paragraph, table } from "../blocks.ts";
import { joined, type Missing, type Section, section } from "../section.ts";

/** What was tested, on what, by which tools. Machines and versions are what people wrote in the config. */
export function testEnvironment(judgement: Judgement): Section {
  return joined([
    section([heading(2, "Test Environment")]),
    infrastructure(judgement),
    software(judgement),
    tools(judgement),
  ]);
}

const inConfig =
  (where: string) =>
  (row: string): Missing => ({ where, row, need: "config" });

function infrastructure({ report }: Judgement): Section {
  const title = heading(3, "Infrastructure Configuration");
  if (report.environment.length === 0) {
    return section(
      [title, paragraph("Not described: `report.environment` of plimsoll.yml is empty.")],
      [
        "Application Servers",
        "Database Server",
        "Redis Server",
        "Message Queue",
        "Load Balancer",
      ].map(inConfig("Infrastructure Configuration")),
    );
  }
  const rows = report.environment.map(({ component, specification, count }): readonly Line[] => [
    component,
    specification,
    count === undefined ? "" : String(count),
  ]);
  return section([title, table(["Component", "Specification", ">Count"], rows)]);
}

function software({ report }: Judgement): Section {
  const versions = Object.entries(report.software);
  const title = heading(3, "Software Versions");
  if (versions.length === 0) {
    return section(
      [title, paragraph("Not described: `report.software` of plimsoll.yml is empty.")],
      ["Application", "Database", "Cache", "Python", "FastAPI"].map((name) =>
        inConfig("Software Versions")(name),
      ),
    );
  }
  return section([title, bullets(versions.map(([name, version]) => fact(name, version)))]);
}

function tools({ report, scenarios, tool }: Judgement): Section {
  const read = scenarios.flatMap(({ k6Version }) => k6Version ?? []);
  const told = Object.entries(report.software).flatMap(([name, version]) =>
    /^k6$/iu.test(name) ? [version] : [],
  );
  const versions = [...new Set(read.length > 0 ? read : told)];
  const generator =
    versions.length === 0 ? "k6" : `k6 ${versions.map((one) => `v${one}`).join(", ")}`;
  const monitoring = monitoringLinks(report.links);
  return section(
    [
      heading(3, "Test Tools"),
      bullets([
        fact("Load Generator", generator),
        fact("Judged By", `${tool.name} ${tool.version}`),
        ...(monitoring.length === 0 ? [] : [fact("Monitoring", monitoring.join(", "))]),
        ...(report.apm === undefined ? [] : [fact("APM", report.apm)]),
      ]),
    ],
    [
      ...(versions.length === 0 ? [inConfig("Test Tools")("k6 version")] : []),
      ...(monitoring.length === 0 ? [inConfig("Test Tools")("Monitoring")] : []),
      ...(report.apm === undefined ? [inConfig("Test Tools")("APM")] : []),
    ],
  );
}

/** Names of the links that lead to monitoring, as the user called them. */
function monitoringLinks(links: Judgement["report"]["links"]): readonly string[] {
  return Object.keys(links).filter((name) =>
    /prometheus|grafana|dashboard|monitor|mimir/iu.test(name),
  );
}
