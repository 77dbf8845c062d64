import type { Oddity } from "../../../../model/run.ts";
import { kindOf } from "./kind-of.ts";
import type { SampleAggregate } from "../read-samples.ts";
import type { SampleFile } from "../sample-file.ts";
import { allSinks } from "../series/value-budget.ts";

/** What is odd about the samples of a run, without keeping it from being judged. */
export function sampleOddities(aggregate: SampleAggregate): readonly Oddity[] {
  return [
    ...aggregate.files.flatMap(ofFile),
    ...farAway(aggregate),
    ...guessedKinds(aggregate),
    ...approximate(aggregate),
  ];
}

/** Samples begin and end within a run, whose own duration only a summary tells. */
export const DURATION_ESTIMATED: Oddity = {
  id: "duration-estimated",
  text:
    "no summary stands beside the samples, so the run's duration is from the first request's start to the last sample; " +
    "rates per second may be a little higher than k6's own",
  isNote: true,
};

function ofFile({ path, tally, gzip }: SampleFile): readonly Oddity[] {
  const { read, refused, console: printed, cut, firstRefused, twice } = tally;
  const first = firstRefused.map(({ line, why }) => `${path}:${line}: ${why}`).join("; ");
  const odd: (Oddity | false)[] = [
    refused > 0 && {
      id: "lines-refused",
      text: `${refused} of ${read + refused} lines of ${path} cannot be read and are not counted (${first})`,
    },
    cut > 0 && {
      id: "last-line-cut",
      text: `${path} stops in the middle of a line: k6 was probably killed, and what came after is not known`,
    },
    gzip.isCut &&
      !twice && {
        id: "gzip-cut",
        text: `${path} does not end as a gzip file does: k6 was probably killed, and what came after is not known`,
      },
    twice && {
      id: "files-joined",
      text: `${path} holds more than one output of k6; give each as its own file, so that their users are added up`,
    },
    printed > 0 && {
      id: "console-lines",
      text: `${printed} lines of ${path} are console text and were passed over`,
      isNote: true,
    },
  ];
  return odd.filter((oddity) => oddity !== false);
}

function farAway({ collector }: SampleAggregate): readonly Oddity[] {
  const unplaced = allSinks(collector).reduce(
    (sum, { series }) => sum + (series?.unplaced ?? 0),
    0,
  );
  if (unplaced === 0) return [];
  return [
    {
      id: "times-far-apart",
      text: `${unplaced} samples lie more than 14 days from the first one: they count in the whole run and in no phase`,
    },
  ];
}

function guessedKinds({ collector }: SampleAggregate): readonly Oddity[] {
  const guesses = [...collector.metrics.values()].flatMap(({ name, sink }) => {
    const { kind, isGuessed } = kindOf(sink, collector.plan);
    return isGuessed ? [`${name} as a ${kind}`] : [];
  });
  if (guesses.length === 0) return [];
  return [
    {
      id: "kinds-guessed",
      text: `the samples do not say what kind of metric these are, so they were taken by their values: ${guesses.join(", ")}; a summary beside them would tell`,
    },
  ];
}

function approximate({ collector }: SampleAggregate): readonly Oddity[] {
  const forgetful = [...collector.metrics.values(), ...collector.subMetrics.values()].flatMap(
    ({ sink }) => (sink.histogram === undefined ? [] : [sink.name]),
  );
  if (forgetful.length === 0) return [];
  return [
    {
      id: "quantiles-approximate",
      text: `there are too many samples to keep every value, so quantiles of ${forgetful.join(", ")} are right to 0.1 %`,
      isNote: true,
    },
  ];
}
