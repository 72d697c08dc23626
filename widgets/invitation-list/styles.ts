import { css } from 'lit';
import { controls } from '../shared/controls.ts';
import { invitationsStyles } from '../shared/invitations-styles.ts';
import { surfaces } from '../shared/surfaces.ts';
import { tokens } from '../shared/tokens.ts';

/** How the list looks. */
export const styles = [
  tokens,
  controls,
  surfaces,
  invitationsStyles,
  css`
    :host {
      --_cell: var(--_2-5);
      --_pick: max(28px, var(--_target));
      --_indent: calc(var(--_pick) + var(--_3) + var(--_2));
    }
    :host([readonly]) {
      --_pick: 0px;
    }
    :host([density='compact']) {
      --_cell: var(--_unit);
    }
    .tools {
      display: grid;
      min-block-size: var(--_control);
    }
    table {
      inline-size: 100%;
      /* Nothing new, but Safari measures the columns again only where it is asked for. */
      min-inline-size: min-content;
      border-collapse: collapse;
      font-size: 0.9375em;
    }
    th,
    td {
      padding: var(--_cell) var(--_2);
      text-align: start;
      vertical-align: baseline;
    }
    th {
      font-weight: inherit;
    }
    tr > :first-child {
      padding-inline-start: 0;
    }
    tr > :last-child {
      padding-inline-end: 0;
      text-align: end;
    }
    .pick {
      inline-size: var(--_pick);
      padding: 0;
      vertical-align: middle;
    }
    .pick + th,
    [role='rowheader'] {
      padding-inline-start: 0;
    }
    thead th {
      padding-block: var(--_unit);
      block-size: calc(var(--_target) + var(--_2));
      color: var(--_quiet);
      font-size: 0.9em;
      font-weight: 500;
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
    }
    tbody tr:last-child {
      border-block-end: 1px solid var(--_line);
    }
    .toggle {
      justify-content: start;
      align-items: baseline;
      min-block-size: 0;
      gap: var(--_2);
      padding: calc((var(--_target) - 1lh) / 2) 0;
      border: 0;
      font-size: 1em;
      text-align: start;
    }
    .toggle bdi {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .toggle:hover {
      background: none;
      color: var(--_accent);
    }
    .toggle[aria-busy] .icon {
      display: none;
    }
    .toggle[aria-busy]::before,
    .toggle .icon {
      color: var(--_quiet);
      inline-size: var(--_3);
      block-size: var(--_3);
      transition: rotate var(--_motion);
    }
    .toggle:dir(rtl) .icon {
      scale: -1 1;
    }
    [role='rowheader'] {
      white-space: nowrap;
    }
    [role='rowheader'] > * {
      white-space: normal;
    }
    .toggle:has(+ .note) {
      max-inline-size: calc(100% - 1.75em);
    }
    .note {
      margin-inline-start: var(--_1-5);
      color: var(--_quiet);
    }
    .action button {
      min-block-size: max(var(--_control) - var(--_unit), var(--_target));
      min-inline-size: var(--_target);
      margin-block: calc(var(--_unit) * -1.5);
      padding-inline: 0;
      white-space: nowrap;
    }
    time,
    .status {
      white-space: nowrap;
    }
    .none {
      color: var(--_quiet);
    }
    .pages {
      min-block-size: var(--_control);
    }
    @container (width > 42em) {
      thead [role='columnheader']:first-of-type {
        padding-inline-start: calc(var(--_3) + var(--_2));
      }
    }
    @container (max-width: 42em) {
      .tools {
        min-block-size: calc(var(--_control) * 2 + var(--_2));
      }
      table,
      thead,
      tbody,
      th,
      td {
        display: block;
        min-inline-size: 0;
      }
      thead tr {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        column-gap: var(--_3);
      }
      thead :is(th, td) {
        padding-inline: 0;
      }
      thead th {
        block-size: auto;
        min-block-size: calc(var(--_target) + var(--_2));
      }
      tbody tr {
        display: grid;
        grid-template-columns: var(--_pick) minmax(0, 1fr) auto;
        padding-block: var(--_4);
      }
      tbody tr > :is(th, td) {
        grid-column: 2;
        padding: 0;
        padding-block-start: var(--_unit);
      }
      tbody tr > .pick {
        grid-area: 1 / 1;
        padding-block-start: 0;
      }
      tbody tr > [role='rowheader'] {
        padding-block-start: 0;
        white-space: normal;
      }
      tbody td[data-label] {
        padding-inline-start: calc(var(--_3) + var(--_2));
      }
      .status {
        white-space: normal;
        overflow-wrap: anywhere;
      }
      [role='rowheader'] .toggle {
        font-size: 1.0625em;
      }
      td[data-label] {
        display: grid;
        grid-template-columns: 5.5em minmax(0, 1fr);
        column-gap: var(--_2);
      }
      tr > td[data-label]:last-child {
        text-align: start;
      }
      td[data-label]::before {
        content: attr(data-label);
        content: attr(data-label) / '';
        color: var(--_quiet);
      }
      /* Out of sight, yet counted: what is read of a row would stand under the wrong heads. */
      thead .action,
      td:has(.none),
      td.action:empty {
        position: absolute;
        clip-path: inset(50%);
      }
      tbody tr > td.action {
        grid-area: 1 / 3;
        padding-block-start: 0;
      }
    }
    @container (max-width: 24em) {
      tbody tr > td.action {
        grid-area: auto / 2;
        padding-inline-start: calc(var(--_3) + var(--_2));
        padding-block-start: var(--_3);
        text-align: start;
      }
      .action button {
        margin-block: 0;
      }
    }
  `,
];
