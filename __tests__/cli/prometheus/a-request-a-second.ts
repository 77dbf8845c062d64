/** Samples of one request a second for so many seconds from a moment on, as `k6 --out json` writes them. */
export function aRequestASecond(startMs: number, seconds: number): string {
  return `${Array.from({ length: seconds }, (_, second) =>
    JSON.stringify({
      type: "Point",
      metric: "http_reqs",
      data: { time: new Date(startMs + second * 1000).toISOString(), value: 1, tags: {} },
    }),
  ).join("\n")}\n`;
}
