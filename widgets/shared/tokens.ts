import { css } from 'lit';

/**
 * The design tokens, and what every element begins with. A host sets them on any ancestor; colours follow its
 * `color-scheme` unless set, the font is always its own.
 *
 * Global
 *   --invitations-accent           the one colour of buttons, links and focus
 *   --invitations-on-accent        text on it
 *   --invitations-text             text
 *   --invitations-text-quiet       second-rank text; needs 4.5:1 on the surface
 *   --invitations-surface          fields and dialogs; should be the page's own background
 *   --invitations-line             hairlines that separate
 *   --invitations-line-strong      outlines of controls; needs 3:1 on the surface
 *   --invitations-positive, --invitations-caution, --invitations-negative   what went well, needs care, went wrong
 *   --invitations-font-mono        ids
 *   --invitations-space            the rhythm's unit, 4px; a little more with larger text
 *   --invitations-radius           corners
 *   --invitations-motion           how long a transition takes
 * Components
 *   --invitations-control-height   buttons and fields
 *   --invitations-button-radius    corners of buttons
 *   --invitations-field-surface    inside of fields
 *   --invitations-token-surface    recipients in the field
 *   --invitations-card-surface     open invitations in the inbox
 *   --invitations-dialog-surface, --invitations-dialog-width, --invitations-backdrop
 *   --invitations-form-width       longest line of the form
 * States
 *   --invitations-hover            veil under the pointer
 *   --invitations-highlight        rows that have just changed
 *   --invitations-focus            focus ring
 *   --invitations-disabled         text of what cannot be used now
 */
export const tokens = css`
  :host {
    --_accent: var(--invitations-accent, light-dark(#2c54c6, #9db8ff));
    --_on-accent: var(--invitations-on-accent, light-dark(#fff, #10182e));
    --_text: var(--invitations-text, light-dark(#1a1c22, #e8e9ee));
    --_quiet: var(--invitations-text-quiet, light-dark(#5a5f6d, #a4a9b8));
    --_surface: var(--invitations-surface, light-dark(#fff, #15171c));
    --_line: var(--invitations-line, light-dark(#e4e5ea, #2d3039));
    --_line-strong: var(--invitations-line-strong, light-dark(#7e8391, #767c8c));
    --_positive: var(--invitations-positive, light-dark(#1a7048, #6fd0a0));
    --_caution: var(--invitations-caution, light-dark(#8a5300, #ecb462));
    --_negative: var(--invitations-negative, light-dark(#b3261e, #ff9d94));
    --_mono: var(--invitations-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace);
    --_unit: var(--invitations-space, clamp(4px, 0.25rem, 6px));
    --_1-5: calc(var(--_unit) * 1.5);
    --_2: calc(var(--_unit) * 2);
    --_2-5: calc(var(--_unit) * 2.5);
    --_3: calc(var(--_unit) * 3);
    --_3-5: calc(var(--_unit) * 3.5);
    --_4: calc(var(--_unit) * 4);
    --_5: calc(var(--_unit) * 5);
    --_6: calc(var(--_unit) * 6);
    --_10: calc(var(--_unit) * 10);
    --_radius: var(--invitations-radius, 8px);
    --_motion: var(--invitations-motion, 120ms);
    --_target: 24px;
    --_control: var(--invitations-control-height, max(36px, 2.25rem, var(--_target)));
    --_hover: var(--invitations-hover, color-mix(in srgb, var(--_text) 6%, transparent));
    --_highlight: var(--invitations-highlight, color-mix(in srgb, var(--_accent) 14%, transparent));
    --_focus: var(--invitations-focus, var(--_accent));
    --_disabled: var(--invitations-disabled, light-dark(#6d7280, #8f95a3));
    display: block;
    container-type: inline-size;
    color: var(--_text);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* The page's own keeps its direction, whatever that of our words is. */
  ::slotted(:dir(rtl)) {
    direction: rtl;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_text);
      --_line: var(--_line-strong);
      --_line-strong: var(--_text);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
`;
