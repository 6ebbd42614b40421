// A position as maps give it: latitude and longitude in degrees, "21.0701, 105.8224".
export interface Point {
  latE6: number | null;
  lonE6: number | null;
}

/** In millionths of a degree; nulls for no text at all, undefined for what is no position. */
export function parsePoint(text: string): Point | undefined {
  if (!text.trim()) return { latE6: null, lonE6: null };
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*°?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*$/.exec(text);
  if (!found) return undefined;
  const [lat, lon] = [Number(found[1]), Number(found[2])];
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return { latE6: Math.round(lat * 1e6), lonE6: Math.round(lon * 1e6) };
}

/** As a map would give it; empty for none. */
export const showPoint = (point: Point | undefined): string =>
  point?.latE6 == null || point.lonE6 == null ? '' : `${point.latE6 / 1e6}, ${point.lonE6 / 1e6}`;
