import { describe, expect, it } from 'vitest';
import { draw, stepOf, type Outline } from './outline';

const square = (west: number, south: number, size: number): Outline => ({
  type: 'Feature',
  properties: { id: `${west}`, code: '00001', name: 'Một' },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [west + size, south],
          [west + size, south + size],
          [west, south + size],
          [west, south]
        ]
      ]
    ]
  }
});

describe('outlines', () => {
  it('fit into the picture, with north above', () => {
    const drawn = draw([square(105, 0, 1)]);
    const points = drawn!.paths[0]!.d.slice(1, -1)
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    expect(points[0]![1]).toBeGreaterThan(points[2]![1]!);
    for (const n of points.flat()) {
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n).toBeLessThanOrEqual(800);
    }
  });
  it('are nothing when nothing is known', () => expect(draw([])).toBeNull());
  it('shares lie in five steps, and a blank in none', () => {
    expect([0, 0.19, 0.2, 0.99, 1, 1.2, null].map(stepOf)).toEqual([0, 0, 1, 4, 4, 4, null]);
  });
});
