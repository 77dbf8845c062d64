import { describe, expect, test } from "vitest";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { aFullJudgement } from "../report/judgements/a-full-judgement.ts";
import { faultOf, filled } from "./filled.ts";

const place = (line: number, column: number) => ({ file: "form.liquid", line, column });

describe("a team's own form", () => {
  test("is filled from the judgement", () => {
    const text = filled(
      "# {{ service }}: {{ assessment_text }}\n" +
        "{% for s in scenarios %}{% if s.was_run %}- {{ s.title }}, {{ s.users }} users\n{% endif %}{% endfor %}",
    );
    expect(text).toBe(
      "# MGX-AI Platform: fail\n" +
        "- Ramp-up, 0 to 100 users, 100 users\n" +
        "- Sustained load, 70 users, 70 users\n" +
        "- Spike, 40 to 160 to 40 users, 160 users\n" +
        "- endurance, 40 users\n",
    );
  });

  test("gets numbers by the report's own rules of digits", () => {
    const p99 = 'by_name["ramp-up"].indicator["http_req_duration p(99)"]';
    expect(filled(`{{ ${p99}.value }} {{ ${p99}.value_text }} {{ ${p99}.target }}`)).toBe(
      "1275.69 1.28 s < 5 s",
    );
    expect(filled('{{ 125000 | quantity: "ms" }}, {{ 0.0039904 | percent }}')).toBe(
      "2m 05s, 0.40 %",
    );
  });

  test("has nothing where a scenario lacks a number that another one has", () => {
    const memory = 'indicator["app_memory_bytes growth"]';
    const form = `{% for s in scenarios %}{{ s.name }}: {{ s.${memory}.value_text | default: "none" }}\n{% endfor %}`;
    expect(filled(form)).toBe(
      "ramp-up: none\nsustained: 4.2 MB/h\nspike: none\nendurance: none\nsoak: none\n",
    );
  });

  test("can take every part of the standard report as it stands there", () => {
    const report = reportMarkdown(aFullJudgement());
    const slo = filled("{{ sections.slo }}");
    expect(slo).toMatch(/^## Service Level Objectives[\s\S]*\|$/u);
    expect(report).toContain(slo);
    expect(report).toContain(filled("{{ scenarios[1].table }}"));
    expect(report).toContain(filled("{{ scenarios[1].section }}"));
  });

  test("can drop a part's heading, or set it at another level", () => {
    expect(filled("{{ sections.key_findings | untitled }}")).toMatch(/^\| Metric/u);
    expect(filled("{{ sections.recommendations | level: 3 }}")).toMatch(
      /^### Recommendations\n\n#### Immediate Actions/u,
    );
  });

  test("may compare what is ready with a text, and ask for the first of an empty list", () => {
    const form =
      '{% for row in scenarios[0].rows %}{% case row.label %}{% when "Error Rate" %}Fehlerquote: {{ row.value }}{% endcase %}{% endfor %}' +
      '{% if failures[0].text contains "misses" %}, missed{% endif %}' +
      '{% assign none = scenarios | where: "kind", "breakpoint" | first %}{% unless none %}, none{% endunless %}';
    expect(filled(form)).toBe("Fehlerquote: 0 %, missed, none");
  });

  test("takes its parts from the files beside it", () => {
    const parts = { "head.liquid": "{{ service }} ({{ note }})" };
    expect(filled('{% render "head", service: service, note: "x" %}', { parts })).toBe(
      "MGX-AI Platform (x)",
    );
  });

  test("prints what it captured without escaping it twice", () => {
    expect(filled("{% capture a %}*{{ 'a_b' }}*{% endcapture %}{{ a }}")).toBe(String.raw`*a\_b*`);
  });

  test("tells times in UTC, wherever it is filled", () => {
    expect(filled('{{ "2026-11-24T23:30:00Z" | date: "%d.%m.%Y %H:%M" }}')).toBe(
      "24.11.2026 23:30",
    );
  });
});

describe("a fault in a form", () => {
  test("that is an unknown value names the line and the nearest one", () => {
    expect(faultOf("a\nb\n  {{ scenarois }}")).toEqual({
      id: "template-faulty",
      place: place(3, 6),
      problem: "there is no value `scenarois`",
      wayOut: expect.stringContaining("The nearest is `scenarios`."),
    });
    expect(faultOf("{% for s in scenarios %}\n{{ s.tilte }}{% endfor %}")).toMatchObject({
      place: place(2, 4),
      problem: "there is no value `s.tilte`",
      wayOut: expect.stringContaining("The nearest is `s.title`."),
    });
    expect(faultOf("{% if sections.executive_sumary %}x{% endif %}").wayOut).toContain(
      "`sections.executive_summary`",
    );
  });

  test("that is an unknown filter or tag names the nearest one", () => {
    expect(faultOf("{{ service | upcas }}").wayOut).toContain("`upcase`");
    expect(faultOf("{% iff service %}").wayOut).toContain("`if`");
  });

  test("of syntax names the line", () => {
    expect(faultOf("a\n{% if service %}\nb")).toMatchObject({
      place: place(2, 1),
      problem: "tag {% if service %} not closed",
    });
    expect(faultOf("a\nb {{ service ").place).toEqual(place(2, 3));
  });

  test("in a part names the part's file", () => {
    expect(
      faultOf('{% include "part" %}', { parts: { "part.liquid": "\n{{ x }}" } }).place,
    ).toEqual({
      file: "part.liquid",
      line: 2,
      column: 4,
    });
  });

  test("that is a number without its unit, or a group printed whole, says what to write", () => {
    expect(faultOf('{{ 3 | quantity: "sec" }}').problem).toContain("ms, bytes, ratio");
    expect(faultOf('{{ "3" | percent }}').problem).toContain("need a number");
    expect(faultOf("{{ baseline }}").problem).toContain("it holds `kind`, `file`, `runs`");
  });
});
