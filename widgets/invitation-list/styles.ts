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
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
    }
    th,
    td {
      padding: var(--_2);
      text-align: start;
      vertical-align: baseline;
    }
    tr > :first-child {
      padding-inline-start: 0;
    }
    tr > :last-child {
      padding-inline-end: 0;
      text-align: end;
    }
    thead th {
      color: var(--_quiet);
      font-size: 0.9em;
      font-weight: 500;
    }
    thead th:first-child {
      padding-inline-start: calc(12px + var(--_unit) * 2);
    }
    tbody tr {
      border-block-start: 1px solid var(--_line);
    }
    tbody tr:last-child {
      border-block-end: 1px solid var(--_line);
    }
    tr.details {
      border-block-start: 0;
    }
    .details td {
      padding-block: 0 var(--_5);
      padding-inline-start: calc(12px + var(--_unit) * 2);
      text-align: start;
    }
    .toggle {
      justify-content: start;
      align-items: baseline;
      min-block-size: 24px;
      gap: var(--_2);
      padding: 2px 0;
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
    .toggle .icon {
      color: var(--_quiet);
      inline-size: 12px;
      block-size: 12px;
      transition: rotate var(--_motion);
    }
    :host(:dir(rtl)) .toggle .icon {
      scale: -1 1;
    }
    .toggle[aria-expanded='true'] .icon {
      rotate: 90deg;
    }
    :host(:dir(rtl)) .toggle[aria-expanded='true'] .icon {
      rotate: -90deg;
    }
    .action button {
      min-block-size: calc(var(--_control) - var(--_unit));
      margin-block: calc(var(--_unit) * -1);
      white-space: nowrap;
    }
    .action .plain {
      margin-inline-end: calc(var(--_unit) * -3);
    }
    .when .near,
    .when .date {
      display: block;
      white-space: nowrap;
    }
    .when .dot {
      display: none;
    }
    .when .date {
      font-size: 0.9em;
    }
    .none {
      color: var(--_quiet);
    }
    .status {
      white-space: nowrap;
    }
    .pager {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_3);
      font-size: 0.9375em;
    }
    @container (max-width: 560px) {
      table,
      tbody,
      th,
      td {
        display: block;
      }
      thead {
        position: absolute;
        clip-path: inset(50%);
      }
      tbody tr {
        display: grid;
        padding-block: var(--_4);
      }
      tbody tr.expanded {
        padding-block-end: 0;
      }
      tr.details {
        padding-block-start: 0;
      }
      tbody :is(th, td) {
        padding: 0;
        padding-block-start: var(--_2);
      }
      tbody td {
        padding-inline-start: calc(12px + var(--_unit) * 2);
      }
      tbody .details td {
        padding-block: var(--_4);
      }
      th .toggle {
        font-size: 1.0625em;
      }
      td[data-label] {
        display: grid;
        grid-template-columns: 6em minmax(0, 1fr);
      }
      td[data-label]::before {
        content: attr(data-label);
        color: var(--_quiet);
      }
      td.when:has(.none) {
        display: none;
      }
      td.action:empty {
        display: none;
      }
      tr > td.action {
        padding-block-start: var(--_4);
        text-align: start;
      }
      .action .plain {
        margin-inline: calc(var(--_unit) * -3.5);
      }
    }
    /* Narrow even for the size of its text. */
    @container (max-width: 20em) {
      td[data-label] {
        grid-template-columns: minmax(0, 1fr);
      }
      td :is(time, .near, .date, .status, button) {
        white-space: normal;
      }
    }
  `,
];
