const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D; // no canvas has had another context before

/** A colour of the screen: red, green, blue and how opaque it is, each up to 255. */
export type Pixel = Uint8ClampedArray;

const pixels = new Map<string, Pixel>();

/** What computed colours look like that lie on each other, the lowest first. */
export function flatten(layers: readonly string[]): Pixel {
  const key = layers.join(' on ');
  const pixel = pixels.get(key) ?? paint(layers);
  pixels.set(key, pixel);
  return pixel;
}

function paint(layers: readonly string[]): Pixel {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return canvas.getImageData(0, 0, 1, 1).data;
}

/** How bright a colour is, from 0 to 1, as WCAG 2 reckons. */
export function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = [...pixel].map((level) => (level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours are from each other, from 1 to 21, as WCAG 2 reckons. */
export function contrast(one: Pixel, other: Pixel): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
}
