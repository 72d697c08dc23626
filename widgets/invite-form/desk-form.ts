import type { LitElement } from 'lit';

/** The form that a desk works for. */
export interface DeskForm extends LitElement {
  readonly headingLevel: number;
  readonly accountQuota: number | undefined;
  readonly required: boolean;
  readonly name: string | null;
  readonly denied: string;
  readonly draftKey: string;
  readonly noDraft: boolean;
  now(): number;
}
