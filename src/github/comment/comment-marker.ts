/**
 * The hidden first line of a sticky comment. It names the gate, so that two gates on one pull request do not write over
 * each other, and the workflow run, so that a run that ends late does not write over a newer one.
 */
export function commentMarker(key: string): string {
  return `<!-- plimsoll:${inComment(key)} -->`;
}

/** A comment's whole body: the marker stands first, so that no shortening can lose it. */
export function markedBody(key: string, run: WorkflowRun, text: string): string {
  return `${commentMarker(key)}<!-- run ${run.id}.${run.attempt} -->\n\n${text}`;
}

/** One execution of a workflow; ids grow with time. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
}

/** The run that wrote a body; absent in a body that was not written by `markedBody`. */
export function runOf(body: string): WorkflowRun | undefined {
  const found = /^<!-- plimsoll:[^>]* --><!-- run (?<id>\d{1,15})\.(?<attempt>\d{1,6}) -->/u.exec(
    body,
  );
  return found?.groups === undefined
    ? undefined
    : { id: Number(found.groups["id"]), attempt: Number(found.groups["attempt"]) };
}

/** Whether `left` began after `right`. */
export function isNewer(left: WorkflowRun, right: WorkflowRun): boolean {
  return left.id > right.id || (left.id === right.id && left.attempt > right.attempt);
}

/** Whether two bodies say the same, whichever run wrote them and keeps the report, when, and whichever line ends a browser left. */
export function saysTheSame(left: string, right: string): boolean {
  return spoken(left) === spoken(right);
}

function spoken(body: string): string {
  return body
    .replace(/^(?<marker><!-- plimsoll:[^>]* -->)<!-- run [\d.]+ -->/u, "$<marker>")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "(time)")
    .replaceAll(/\/actions\/runs\/\d+(?:\/artifacts\/\d*)?/gu, "(run)")
    .replaceAll("\r\n", "\n")
    .trimEnd();
}

/** Text that cannot end an HTML comment; two different keys stay different. */
function inComment(key: string): string {
  return encodeURIComponent(key).replaceAll("%20", "+");
}
