import { nearestWord } from "../config/nearest-word.ts";
import { readIndicator } from "../config/objectives/indicator-name.ts";
import { indicatorKey } from "../model/indicator.ts";
import { type Fault, InputError } from "../model/input-error.ts";
import type { Indicator, Judgement } from "../model/judgement.ts";
import { indicatorName } from "../words/metric-name.ts";
import type { Files } from "./ports.ts";
import { readJudgement, savedText } from "./saved-judgement.ts";

/** A saved judgement and the rows of it that a person asked about. */
export interface Explained {
  readonly judgement: Judgement;
  readonly indicators: readonly [Indicator, ...Indicator[]];
}

/**
 * Finds an indicator in a saved judgement: `http_req_duration p(95)` in every scenario that has it, or, with
 * `sustained:http_req_duration p(95)`, in that one; also by the name that the tables print, `p95 latency`. Refuses what it does not hold, and names the nearest that it does.
 */
export async function explained(wanted: string, file: string, files: Files): Promise<Explained> {
  const judgement = await readJudgement(await savedText(file, files), file);
  const [first, ...rest] = judgement.indicators.filter((one) => isMeant(one, wanted));
  if (first === undefined) throw new InputError([unknownIndicator(wanted, judgement, file)]);
  return { judgement, indicators: [first, ...rest] };
}

/** A tag in a selector may hold a colon too, so the whole text is tried as an indicator before it is split. */
function isMeant(indicator: Indicator, wanted: string): boolean {
  const key = indicatorKey(indicator);
  const printed = indicatorName(indicator).toLowerCase();
  const meant = (text: string): boolean =>
    spellings(text).includes(key) || text.trim().toLowerCase() === printed;
  const scenario = `${indicator.scenario}:`;
  return meant(wanted) || (wanted.startsWith(scenario) && meant(wanted.slice(scenario.length)));
}

/** The text as it stands, and by the one spelling: `http_req_duration med` is `http_req_duration p(50)`. */
function spellings(text: string): readonly string[] {
  const reading = readIndicator(text, new Map());
  const written = text.trim();
  return reading.kind === "read" ? [written, indicatorKey(reading.indicator)] : [written];
}

/** So many names are listed; a report may hold hundreds. */
const MOST_NAMES = 12;

function unknownIndicator(wanted: string, { indicators }: Judgement, file: string): Fault {
  const keys = [...new Set(indicators.map(indicatorKey))];
  const qualified = new Set(indicators.map((one) => `${one.scenario}:${indicatorKey(one)}`));
  const near = nearestWord(wanted.trim(), [...keys, ...qualified]);
  const ofMetric = keys.filter((key) => key.startsWith(`${wanted.trim()} `));
  const known = ofMetric.length > 0 ? ofMetric : keys;
  const names = known.slice(0, MOST_NAMES).map((key) => `\`${key}\``);
  const more = known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : "";
  const meant = near === undefined ? "" : `Did you mean \`${near}\`? `;
  return {
    id: "no-such-indicator",
    place: { file },
    problem: `the judgement holds no indicator \`${wanted}\``,
    wayOut:
      keys.length === 0
        ? "It holds none at all: judge a run first, with `plimsoll check`."
        : `${meant}It holds ${names.join(", ")}${more}; \`SCENARIO:\` before one asks about one scenario.`,
  };
}
