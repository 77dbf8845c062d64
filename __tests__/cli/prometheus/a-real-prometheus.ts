import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Prometheus is on this machine; undefined, and loudly said, where it is not. */
export function prometheusPath(): string | undefined {
  const named = process.env["PLIMSOLL_PROMETHEUS_BINARY"];
  const folders = (process.env["PATH"] ?? "")
    .split(":")
    .map((folder) => join(folder, "prometheus"));
  const found = named ?? [...folders, "/usr/bin/prometheus"].find((path) => existsSync(path));
  if (found === undefined) {
    console.warn(
      "\nNO PROMETHEUS: the gate over remote-written series is NOT tested. Install one (apt-get install prometheus) or name it in PLIMSOLL_PROMETHEUS_BINARY.\n",
    );
  }
  return found;
}

/**
 * A Prometheus of its own, with a receiver of remote write and native histograms, that scrapes nothing unless it is told to; gone with
 * its data at the end.
 */
export async function aRealPrometheus(
  binary: string,
  scraping = "global: {scrape_interval: 1h}\n",
): Promise<AsyncDisposable & { readonly url: string }> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-prometheus-"));
  const config = join(folder, "prometheus.yml");
  writeFileSync(config, scraping);
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(binary, [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, "data")}`,
    `--web.listen-address=${address}`,
    "--web.enable-remote-write-receiver",
    "--enable-feature=native-histograms",
    "--log.level=error",
  ]);
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => {
      resolve();
    });
  });
  const url = `http://${address}`;
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await ready(url, server.stderr).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, [Symbol.asyncDispose]: stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function ready(url: string, errors: AsyncIterable<unknown>): Promise<void> {
  let said = "";
  void (async () => {
    for await (const chunk of errors) said += String(chunk);
  })();
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${url}/-/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`Prometheus does not start: ${said}`);
}
