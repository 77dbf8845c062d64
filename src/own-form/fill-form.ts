import { Context, type Emitter, toValueSync } from "liquidjs";
import type { Judgement } from "../model/judgement.ts";
import { BOUNDS, formEngine } from "./form-engine.ts";
import { formFault } from "./form-fault.ts";
import { formValues } from "./values/form-values.ts";
import { printedValue } from "./printed-value.ts";
import type { FilledForm, Form, Nearest } from "./form.ts";

/** Fills a team's own form from a finished judgement. A fault in the form is told with its line; it never throws. */
export function fillForm(form: Form, judgement: Judgement, nearest: Nearest): FilledForm {
  const engine = formEngine(form);
  const values = formValues(judgement);
  try {
    const parsed = engine.parse(form.texts.get(form.name) ?? "", form.name);
    const context = new Context(values, engine.options, { sync: true }, { liquid: engine });
    const emitter = boundedEmitter();
    toValueSync(engine.renderer.renderTemplates(parsed, context, emitter));
    return { kind: "filled", text: emitter.buffer };
  } catch (error) {
    const names = { values, filters: Object.keys(engine.filters), tags: Object.keys(engine.tags) };
    return { kind: "faulty", fault: formFault(error, form, { ...names, nearest }) };
  }
}

/** Gathers the form, and stops it where it grows beyond what anybody would read. */
function boundedEmitter(): Emitter {
  const emitter = {
    buffer: "",
    write: (text: unknown): void => {
      emitter.buffer += textOf(text);
      if (emitter.buffer.length > BOUNDS.output) throw new Error("output limit exceeded");
    },
  };
  return emitter;
}

function textOf(written: unknown): string {
  return typeof written === "string" ? written : printedValue(written);
}
