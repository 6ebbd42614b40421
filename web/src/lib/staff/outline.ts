// Outlines on the map as paths of an SVG: no tiles, no other server.

export interface Outline {
  type: 'Feature';
  properties: { id: string; code: string; name: string };
  geometry: { type: 'MultiPolygon'; coordinates: number[][][][] };
}

export interface Drawn {
  viewBox: string;
  paths: { id: string; name: string; d: string }[];
}

const width = 800;

/** Equirectangular about the middle latitude: true enough for one province. Null when there is nothing to draw. */
export function draw(outlines: Outline[]): Drawn | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of outlines)
    for (const polygon of geometry.coordinates)
      for (const [x, y] of polygon[0] as [number, number][]) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
  if (!(east > west) || !(north > south)) return null;
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max((east - west) * narrowing, north - south);
  const place = ([x, y]: number[]) =>
    `${((x! - west) * narrowing * scale).toFixed(1)} ${((north - y!) * scale).toFixed(1)}`;
  const ring = (points: number[][]) => `M${points.slice(0, -1).map(place).join('L')}Z`;
  return {
    viewBox: `-4 -4 ${((east - west) * narrowing * scale + 8).toFixed(1)} ${((north - south) * scale + 8).toFixed(1)}`,
    paths: outlines.map(({ properties: { id, name }, geometry }) => ({
      id,
      name,
      d: geometry.coordinates.map((polygon) => polygon.map(ring).join('')).join('')
    }))
  };
}

/** In which of five equal steps a share lies; null stays null: a blank is never a zero. */
export const stepOf = (share: number | null): number | null =>
  share === null ? null : Math.min(4, Math.max(0, Math.floor(share * 5)));
