/**
 * The icon, drawn from numbers: four falling steps (the ladder of rank), one of them lit, and a round mark above
 * (is anyone there?). Coordinates are fractions of the icon's side, so that one drawing serves every size.
 */
type Rgba = [r: number, g: number, b: number, a: number];
interface Shape {
  colour: Rgba;
  /** Signed distance to the edge at (x, y): negative inside. */
  distance(x: number, y: number): number;
}

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number) {
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const [hx, hy] = [(right - left) / 2 - radius, (bottom - top) / 2 - radius];
  return (x: number, y: number) => {
    const [dx, dy] = [Math.abs(x - cx) - hx, Math.abs(y - cy) - hy];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

const STEP: Rgba = [255, 255, 255, 0.42];
const SHAPES: Shape[] = [
  { colour: [59, 31, 107, 1], distance: roundedBox(0.02, 0.02, 0.98, 0.98, 0.22) },
  { colour: STEP, distance: roundedBox(0.16, 0.22, 0.29, 0.82, 0.035) },
  { colour: [142, 184, 255, 1], distance: roundedBox(0.345, 0.38, 0.475, 0.82, 0.035) },
  { colour: STEP, distance: roundedBox(0.53, 0.54, 0.66, 0.82, 0.035) },
  { colour: STEP, distance: roundedBox(0.715, 0.68, 0.845, 0.82, 0.035) },
  { colour: [92, 196, 160, 1], distance: (x, y) => Math.hypot(x - 0.7, y - 0.31) - 0.13 },
];

/** RGBA bytes of the icon at `size` pixels, edges smoothed over one pixel. */
export function drawIcon(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixelAt((column + 0.5) / size, (row + 0.5) / size, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixelAt(x: number, y: number, size: number): number[] {
  let [r, g, b, a] = [0, 0, 0, 0];
  for (const { colour, distance } of SHAPES) {
    const over = colour[3] * Math.min(1, Math.max(0, 0.5 - distance(x, y) * size));
    const alpha = over + a * (1 - over);
    if (alpha === 0) continue;
    [r, g, b] = [mix(colour[0], r), mix(colour[1], g), mix(colour[2], b)];
    a = alpha;
    function mix(top: number, below: number) {
      return (top * over + below * a * (1 - over)) / alpha;
    }
  }
  return [r, g, b, a * 255].map(Math.round);
}
