/** A colour of the styles, and the tokens that it comes from, the nearest first. */
interface Color {
  readonly css: string;
  readonly tokens: readonly string[];
}

/** What a colour can stand on: a colour that lies on the page, or on another ground. */
interface Ground extends Color {
  readonly on?: GroundName;
  /** Which elements have it; all unless told. */
  readonly of?: readonly string[];
}

/** The colours of text, outlines and icons. */
export const colors = {
  text: { css: 'var(--_text)', tokens: ['text'] },
  'quiet text': { css: 'var(--_quiet)', tokens: ['text-quiet'] },
  'what can be pressed': { css: 'var(--_accent)', tokens: ['accent'] },
  'what went well': { css: 'var(--_positive)', tokens: ['positive'] },
  'what needs care': { css: 'var(--_caution)', tokens: ['caution'] },
  'what went wrong': { css: 'var(--_negative)', tokens: ['negative'] },
  'what cannot be used': { css: 'var(--_disabled)', tokens: ['disabled'] },
  'the text of a main button': { css: 'var(--_on-accent)', tokens: ['on-accent'] },
  'the text of a dangerous button': { css: 'light-dark(#fff, #2b0b08)', tokens: [] },
  'the outline of controls': { css: 'var(--_line-strong)', tokens: ['line-strong'] },
  'the focus ring': { css: 'var(--_focus)', tokens: ['focus', 'accent'] },
} as const satisfies Record<string, Color>;

/** A colour's name. */
export type ColorName = keyof typeof colors;

/** What colours stand on. */
export type GroundName =
  | 'the page'
  | 'the surface'
  | 'the surface under the pointer'
  | 'what has just changed'
  | 'what has just changed, under the pointer'
  | 'a main button'
  | 'a main button under the pointer'
  | 'a dangerous button'
  | 'a dangerous button under the pointer'
  | 'a dialog'
  | 'a failure in a dialog'
  | 'who pays'
  | 'a card'
  | 'a field'
  | 'a recipient'
  | 'a recipient under the pointer'
  | 'a place to drop';

const lists = ['invitation-list', 'invitation-inbox'];

/** What they stand on; the page has whatever colour the host gave it. */
export const grounds: Readonly<Record<GroundName, Ground>> = {
  'the page': { css: 'transparent', tokens: [] },
  'the surface': { css: 'var(--_surface)', tokens: ['surface'] },
  'the surface under the pointer': { on: 'the surface', css: 'var(--_hover)', tokens: ['hover'] },
  'what has just changed': { on: 'the surface', css: 'var(--_highlight)', tokens: ['highlight', 'surface', 'accent'], of: lists },
  'what has just changed, under the pointer': { on: 'what has just changed', css: 'var(--_hover)', tokens: ['hover'], of: lists },
  'a main button': { on: 'the surface', css: 'var(--_accent)', tokens: ['accent'] },
  'a main button under the pointer': { on: 'a main button', css: 'rgb(0 0 0 / 14%)', tokens: [] },
  'a dangerous button': { on: 'the surface', css: 'var(--_negative)', tokens: ['negative'] },
  'a dangerous button under the pointer': { on: 'a dangerous button', css: 'rgb(0 0 0 / 14%)', tokens: [] },
  'a dialog': { css: 'var(--invitations-dialog-surface, var(--_surface))', tokens: ['dialog-surface', 'surface'] },
  'a failure in a dialog': { on: 'a dialog', css: 'color-mix(in srgb, var(--_negative) 8%, transparent)', tokens: ['dialog-surface', 'surface', 'negative'] },
  'who pays': { on: 'a dialog', css: 'color-mix(in srgb, var(--_caution) 9%, transparent)', tokens: ['dialog-surface', 'surface', 'caution'], of: ['invitation-inbox'] },
  'a card': { css: 'var(--invitations-card-surface, transparent)', tokens: ['card-surface'], of: ['invitation-inbox'] },
  'a field': { css: 'var(--invitations-field-surface, var(--_surface))', tokens: ['field-surface', 'surface'], of: ['invite-form', 'invitation-list'] },
  'a recipient': {
    on: 'a field',
    css: 'var(--invitations-token-surface, color-mix(in srgb, var(--_accent) 11%, transparent))',
    tokens: ['token-surface', 'field-surface', 'surface', 'accent'],
    of: ['invite-form'],
  },
  'a recipient under the pointer': { on: 'a recipient', css: 'var(--_hover)', tokens: ['hover'], of: ['invite-form'] },
  'a place to drop': { css: 'color-mix(in srgb, var(--_accent) 12%, var(--_surface))', tokens: ['surface'], of: ['invite-form'] },
};

/** How far text must be from what it stands on, and how far outlines and icons, as WCAG 2.2 AA asks. */
export const least = { text: 4.5, graphic: 3 } as const;

/** Which colours stand on what. */
export interface Pairs {
  readonly on: GroundName;
  readonly as: keyof typeof least;
  readonly colors: readonly ColorName[];
}

const words = ['text', 'quiet text', 'what can be pressed', 'what went well', 'what needs care', 'what went wrong', 'what cannot be used'] as const;
const outlines = ['the outline of controls', 'the focus ring'] as const;

/** Every colour on everything that it stands on. */
export const contrastPairs: readonly Pairs[] = [
  { on: 'the page', as: 'text', colors: words },
  { on: 'the page', as: 'graphic', colors: outlines },
  { on: 'the surface', as: 'text', colors: words },
  { on: 'the surface', as: 'graphic', colors: outlines },
  { on: 'the surface under the pointer', as: 'text', colors: ['text', 'quiet text', 'what can be pressed'] },
  { on: 'the surface under the pointer', as: 'graphic', colors: outlines },
  { on: 'what has just changed', as: 'text', colors: ['text', 'quiet text', 'what can be pressed', 'what went well', 'what needs care'] },
  { on: 'what has just changed', as: 'graphic', colors: outlines },
  { on: 'what has just changed, under the pointer', as: 'text', colors: ['text', 'what can be pressed'] },
  { on: 'a main button', as: 'text', colors: ['the text of a main button'] },
  { on: 'a main button under the pointer', as: 'text', colors: ['the text of a main button'] },
  { on: 'a dangerous button', as: 'text', colors: ['the text of a dangerous button'] },
  { on: 'a dangerous button under the pointer', as: 'text', colors: ['the text of a dangerous button'] },
  { on: 'a dialog', as: 'text', colors: words },
  { on: 'a dialog', as: 'graphic', colors: outlines },
  { on: 'a failure in a dialog', as: 'text', colors: ['text', 'what went wrong'] },
  { on: 'who pays', as: 'text', colors: ['text'] },
  { on: 'a card', as: 'text', colors: words },
  { on: 'a card', as: 'graphic', colors: outlines },
  { on: 'a field', as: 'text', colors: ['text', 'quiet text', 'what cannot be used'] },
  { on: 'a recipient', as: 'text', colors: ['text'] },
  { on: 'a recipient', as: 'graphic', colors: ['what went well', 'the focus ring'] },
  { on: 'a recipient under the pointer', as: 'text', colors: ['text'] },
  { on: 'a place to drop', as: 'text', colors: ['what can be pressed'] },
];
