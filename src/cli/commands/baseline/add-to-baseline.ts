import type { Checked } from "../../../gate/check.ts";
import type { Ports } from "../../../gate/ports.ts";
import {
  type Recorded,
  type RecordRequest,
  runToRecord,
} from "../../../gate/history/record-baseline.ts";
import { inTurn } from "../../../workspace/in-turn.ts";

/** Adds a run to the baseline file, on top of what others added meanwhile; or says why it may not enter. */
export async function addToBaseline(
  request: RecordRequest,
  ports: Ports,
  measured?: Checked["measured"],
): Promise<Recorded> {
  const { file, record } = await runToRecord(request, ports, measured);
  return inTurn(file, async (replace) => {
    const recorded = await record();
    if (recorded.kind === "recorded") await replace(recorded.text);
    return recorded;
  });
}
