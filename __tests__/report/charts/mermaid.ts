import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What Mermaid understood of an xychart. */
export interface UnderstoodChart {
  readonly title: string;
  readonly x: readonly [title: string, from: number, to: number];
  readonly y: readonly [title: string, from: number, to: number];
  readonly lines: readonly (readonly number[])[];
}

interface Text {
  readonly text: string;
}

interface Parser {
  yy: Readonly<Record<string, unknown>>;
  parse(text: string): unknown;
}

/** The versions of Mermaid whose parsers are kept; what GitHub runs lies between them. */
export const MERMAID_VERSIONS = ["11.4.1", "12.3.0"] as const;

/** Mermaid's own reading of an xychart, by the parser of that version; throws on what it does not understand. */
export async function understoodBy(version: string, text: string): Promise<UnderstoodChart> {
  const file = join(import.meta.dirname, `../../fixtures/mermaid/xychart-parser-${version}.mjs`);
  const { parser } = (await import(pathToFileURL(file).href)) as { readonly parser: Parser };
  let title = "";
  const axes = { x: ["", Number.NaN, Number.NaN], y: ["", Number.NaN, Number.NaN] } as {
    readonly x: [string, number, number];
    readonly y: [string, number, number];
  };
  const lines: (readonly number[])[] = [];
  parser.yy = {
    setDiagramTitle: (read: string) => (title = read),
    setXAxisTitle: ({ text: read }: Text) => (axes.x[0] = read),
    setYAxisTitle: ({ text: read }: Text) => (axes.y[0] = read),
    setXAxisRangeData: (from: number, to: number) => axes.x.splice(1, 2, from, to),
    setYAxisRangeData: (from: number, to: number) => axes.y.splice(1, 2, from, to),
    setLineData: (_: Text, values: readonly unknown[]) => lines.push(values.map(numberOf)),
  };
  parser.parse(`${text}\n`);
  return { title, ...axes, lines };
}

/** Newer parsers give a point as an object with its label. */
function numberOf(point: unknown): number {
  return Number(
    typeof point === "object" && point !== null && "value" in point ? point.value : point,
  );
}
