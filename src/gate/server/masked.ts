/** Headers whose values prove who asks; the name of a tenant (`X-Scope-OrgID: team`) is no secret. */
const SECRET_NAME = /auth|token|key|secret|password|cookie|credential/iu;
/** Shorter values stand in any text by chance. */
const SHORTEST = 6;

/** A text of a server with every secret that was sent to it taken out: some servers repeat what they refuse. */
export function masked(text: string, headers: Readonly<Record<string, string>>): string {
  const secrets = Object.entries(headers).flatMap(([name, value]) =>
    SECRET_NAME.test(name) ? [value, ...value.split(/\s+/u).slice(1)] : [],
  );
  return secrets
    .filter((secret) => secret.length >= SHORTEST)
    .reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
