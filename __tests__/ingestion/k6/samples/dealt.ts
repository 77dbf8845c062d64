/** The lines of a run, dealt to so many files as distributed processes would have written them: by their time, with every Metric line in each. */
export function dealt(text: string, shards: number): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const isCommon = (line: string): boolean => line.startsWith('{"type":"Metric"');
  const times = [...new Set(lines.map(timeIn))];
  return Array.from({ length: shards }, (_, shard) =>
    lines
      .filter((line) => isCommon(line) || times.indexOf(timeIn(line)) % shards === shard)
      .join("\n"),
  );
}

function timeIn(line: string): string | undefined {
  return /"time":"([^"]+)"/u.exec(line)?.[1];
}
