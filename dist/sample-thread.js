import { _t as keptBuffers, mt as readSamples, rn as InputError, t as readChunks } from "./chunks/samples.js";
import { parentPort, workerData } from "node:worker_threads";
// src/sample-thread.ts
const TOLD_EVERY_BYTES = 8e6;
/** Reads one file of samples, and tells whoever started this thread what it holds. */
async function readTask({ path, plan }) {
	try {
		const aggregate = await readSamples(told(readChunks(path)), path, plan);
		say({
			kind: "read",
			aggregate
		}, keptBuffers(aggregate.collector));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		say({
			kind: "refused",
			faults: error.faults
		});
	}
}
async function* told(chunks) {
	let untold = 0;
	for await (const chunk of chunks) {
		untold += chunk.length;
		if (untold >= TOLD_EVERY_BYTES) {
			say({
				kind: "bytes",
				bytes: untold
			});
			untold = 0;
		}
		yield chunk;
	}
	say({
		kind: "bytes",
		bytes: untold
	});
}
function say(word, moved = []) {
	parentPort?.postMessage(word, moved);
}
await readTask(workerData);
export {};
