import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { aRequestASecond } from "./a-request-a-second.ts";
import { answering } from "./a-prometheus.ts";
import { type Workplace, workplace } from "../workplace.ts";

const SAMPLES = aRequestASecond(Date.UTC(2026, 10, 23), 61);
const CONFIG =
  "version: 1\nservice: shop\nobjectives: {depth: max < 10}\nprometheus: {range: 4s, queries: {depth: {query: depth}}}\n";

/** A key with a certificate that vouches for itself. */
function certificate(place: Workplace, name: string): void {
  const [key, cert] = [place.path(`${name}.key`), place.path(`${name}.pem`)];
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  execFileSync("openssl", ["req", "-x509", ...kind, ...subject, "-keyout", key, "-out", cert], {
    stdio: "ignore",
  });
}

/** A server that speaks only to the client whose certificate it knows. */
async function strictServer(place: Workplace): Promise<AsyncDisposable & { readonly url: string }> {
  const read = (name: string): Buffer => readFileSync(place.path(name));
  const own = { key: read("server.key"), cert: read("server.pem") };
  const asked = { ca: read("client.pem"), requestCert: true, rejectUnauthorized: true };
  const server = createServer({ ...own, ...asked }, (request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const form = new URLSearchParams(body);
      answering({ path: request.url ?? "", headers: request.headers, form }, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a Prometheus that wants a client's certificate", () => {
  test("is asked with the one that the environment names, and says how where it is not", async () => {
    await using place = await workplace({ "plimsoll.yml": CONFIG, "run/points.json": SAMPLES });
    certificate(place, "server");
    certificate(place, "client");
    await using server = await strictServer(place);
    const check = () =>
      place.check("shop=@run", "--config", "@plimsoll.yml", "--prometheus", server.url);
    const strange = await check();
    expect(strange.code).toBe(2);
    expect(strange.err).toContain("PLIMSOLL_PROMETHEUS_CA");
    vi.stubEnv("PLIMSOLL_PROMETHEUS_CA", place.path("server.pem"));
    expect((await check()).code).toBe(2);
    vi.stubEnv("PLIMSOLL_PROMETHEUS_CERT", place.path("client.pem"));
    vi.stubEnv("PLIMSOLL_PROMETHEUS_KEY", place.path("client.key"));
    expect(await check()).toMatchObject({ code: 0, err: "" });
    vi.stubEnv("PLIMSOLL_PROMETHEUS_KEY", place.path("nowhere.key"));
    const lost = await check();
    expect(lost.code).toBe(2);
    expect(lost.err).toContain("ENOENT");
  });
});
