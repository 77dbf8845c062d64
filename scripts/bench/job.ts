import { argv, cpuUsage, resourceUsage, stdout } from "node:process";
import { JOBS } from "./jobs.ts";

/* One job in a process of its own, so that its memory is its own: node scripts/bench/job.ts NAME FILE… */
const [name = "", ...files] = argv.slice(2);
const job = JOBS[name];
if (job === undefined) throw new Error(`which job? ${Object.keys(JOBS).join(", ")}`);
const began = performance.now();
const before = cpuUsage();
const figures = await job(files);
const { user, system } = cpuUsage(before);
stdout.write(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    maxRssMb: resourceUsage().maxRSS / 1024,
    figures,
  }),
);
