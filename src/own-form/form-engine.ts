import { CaptureTag, type Context, Liquid } from "liquidjs";
import { formFilters } from "./form-filters.ts";
import type { Form } from "./form.ts";
import { printedValue } from "./printed-value.ts";
import { readyText } from "./ready.ts";

/** A form is a program of somebody else's: so long, so much memory, so much text, and no more. */
export const BOUNDS = {
  renderLimit: 3000,
  parseLimit: 1_000_000,
  memoryLimit: 4_000_000,
  /** Characters of the filled form. */
  output: 2_000_000,
} as const;

/**
 * Filters that no clock stops: the pattern of `strip_html` takes a time that grows with the square of the text, and those
 * that end in `_exp` run a program for each element. Loops do the same within the bounds.
 */
function isLeftOut(filter: string): boolean {
  return filter === "strip_html" || filter.endsWith("_exp");
}

/**
 * Liquid as forms get it: unknown names are faults, texts are escaped for Markdown, the only files are the parts that
 * were read beside the form, and times are UTC, so that the same judgement gives the same form everywhere.
 */
export function formEngine({ texts }: Form): Liquid {
  const engine = new Liquid({
    templates: Object.fromEntries(texts),
    extname: ".liquid",
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: printedValue,
    timezoneOffset: 0,
    locale: "en-US",
    dateFormat: "%Y-%m-%d",
    ...BOUNDS,
  });
  for (const name of Object.keys(engine.filters).filter(isLeftOut)) engine.unregisterFilter(name);
  for (const [name, filter] of Object.entries(formFilters)) engine.registerFilter(name, filter);
  engine.registerTag("capture", ReadyCapture);
  return engine;
}

/** What a form captures is escaped as it is captured; escaping it once more when it is printed would show backslashes. */
class ReadyCapture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const text = yield this.liquid.renderer.renderTemplates(this.templates, context);
    context.bottom()[this.variable] = readyText(text);
  }
}
