import { nearestWord } from "../../src/config/nearest-word.ts";
import type { Fault } from "../../src/model/input-error.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { fillForm } from "../../src/own-form/fill-form.ts";
import { aFullJudgement } from "../report/judgements/a-full-judgement.ts";

interface Given {
  readonly judgement?: Judgement;
  /** Texts of the files beside the form. */
  readonly parts?: Readonly<Record<string, string>>;
}

function fill(form: string, { judgement = aFullJudgement(), parts = {} }: Given) {
  const texts = new Map([["form.liquid", form], ...Object.entries(parts)]);
  return fillForm({ name: "form.liquid", texts }, judgement, nearestWord);
}

/** The filled form; a fault in it fails the test. */
export function filled(form: string, given: Given = {}): string {
  const result = fill(form, given);
  if (result.kind === "filled") return result.text;
  throw new Error(`${JSON.stringify(result.fault.place)}: ${result.fault.problem}`);
}

/** Why a form cannot be filled; one that can fails the test. */
export function faultOf(form: string, given: Given = {}): Fault {
  const result = fill(form, given);
  if (result.kind === "faulty") return result.fault;
  throw new Error(`filled: ${result.text.slice(0, 200)}`);
}
