import type { LitElement } from 'lit';
import { backdrop } from './backdrop.ts';
import { contrast, flatten, type Pixel } from './contrast.ts';
import { type ColorName, colors, contrastPairs, type GroundName, grounds, least, type Pairs } from './contrast-pairs.ts';

/** A colour on what it stands on, as the browser shows both in an element. */
export interface Measured {
  readonly color: ColorName;
  readonly ground: GroundName;
  readonly as: keyof typeof least;
  readonly above: Pixel;
  readonly below: Pixel;
  readonly ratio: number;
  readonly needed: number;
}

/** Measures the contrasts in an element, by what the browser would give to one more part of it. */
export function measureContrast({ renderRoot }: LitElement, pairs: readonly Pairs[] = contrastPairs): readonly Measured[] {
  const { host } = renderRoot as ShadowRoot; // every element here has one
  const probe = renderRoot.appendChild(document.createElement('i'));
  const computed = (property: 'color' | 'backgroundColor', css: string): string => {
    probe.style[property] = css;
    return getComputedStyle(probe)[property];
  };
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const canvas = computed('backgroundColor', 'Canvas');
  probe.style.colorScheme = '';
  const page = backdrop(host, canvas) ?? [computed('backgroundColor', 'var(--_surface)')];
  const layersOf = (name: GroundName): readonly string[] => {
    const ground = grounds[name];
    return [...(ground.on ? layersOf(ground.on) : page), computed('backgroundColor', ground.css)];
  };
  const measured = pairs.flatMap(({ on, as, colors: names }) => {
    const layers = layersOf(on);
    const below = flatten(layers);
    return names.map((color) => {
      const above = flatten([...layers, computed('color', colors[color].css)]);
      return { color, ground: on, as, above, below, ratio: contrast(above, below), needed: least[as] };
    });
  });
  probe.remove();
  return measured;
}
