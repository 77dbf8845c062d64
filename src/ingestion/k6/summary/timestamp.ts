const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d{1,9})?)(?:Z|([+-])(\d\d):(\d\d))$/u;
const MS_PER_DAY = 86_400_000;

/**
 * Unix milliseconds of a time as k6 writes it: RFC 3339 with up to nine decimals and any zone. Undefined for anything else.
 * Counted by hand because the clock's own type is kept out of this room; days by Hinnant's civil calendar algorithm.
 */
export function unixMs(text: string): number | undefined {
  const parts = RFC3339.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const secondsOfDay = (hours * 60 + minutes) * 60 + seconds - zoneSeconds(parts.slice(6));
  return daysSince1970(year, month, day) * MS_PER_DAY + secondsOfDay * 1000;
}

function zoneSeconds([sign, hours, minutes]: readonly (string | undefined)[]): number {
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60;
  return sign === "-" ? -seconds : seconds;
}

function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}
