import type { Judgement } from "../../model/judgement.ts";
import { bullets, fact, heading, type Line, paragraph, table } from "../markup/blocks.ts";
import { joined, type Missing, type Section, section } from "../markup/section.ts";

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
  (where: string, key: string) =>
  (row: string): Missing => ({ where, row, need: "config", key });

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
      ].map(inConfig("Infrastructure Configuration", "report.environment")),
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
      ["Application", "Database", "Cache", "Python", "FastAPI"].map(
        inConfig("Software Versions", "report.software"),
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
  const monitoring = monitoringOf(report.links, scenarios);
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
      ...(versions.length === 0
        ? [inConfig("Test Tools", "report.software: {k6: …}")("k6 version")]
        : []),
      ...(monitoring.length === 0 ? [inConfig("Test Tools", "report.links")("Monitoring")] : []),
      ...(report.apm === undefined ? [inConfig("Test Tools", "report.apm")("APM")] : []),
    ],
  );
}

/** Prometheus where it told anything of a run, and the names of the links that lead to monitoring, as the user called them. */
function monitoringOf(
  links: Judgement["report"]["links"],
  scenarios: Judgement["scenarios"],
): readonly string[] {
  const names = Object.keys(links).filter((name) =>
    /prometheus|grafana|dashboard|monitor|mimir/iu.test(name),
  );
  const gauges = scenarios.flatMap(({ resources }) => resources?.gauges ?? []);
  const servers = [...new Set(gauges.flatMap(({ server }) => server ?? []))];
  if (servers.length > 0) return [...servers, ...names];
  const isNamed = names.some((name) => /prometheus/iu.test(name));
  return [...(gauges.length > 0 && !isNamed ? ["Prometheus"] : []), ...names];
}
