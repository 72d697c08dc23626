import { nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Allowance } from './allowance.ts';
import type { Content } from './content.ts';
import { fieldError } from './field-error.ts';
import { type Problem, problems } from './problems.ts';
import { summary } from './summary.ts';

/** What has to be mended before anything is sent: known at any time, shown once somebody has tried to send. */
export class Checking {
  readonly #content: Content;
  readonly #localize: Localize;
  readonly #allowance: () => Allowance | undefined;
  #found: readonly Problem[] = [];

  constructor(content: Content, localize: Localize, allowance: () => Allowance | undefined) {
    this.#content = content;
    this.#localize = localize;
    this.#allowance = allowance;
  }

  /** Everything that is wrong now. */
  get problems(): readonly Problem[] {
    return problems(this.#content, this.#allowance(), this.#localize);
  }

  /** Whether somebody has tried in vain. */
  get failed(): boolean {
    return this.#found.length > 0;
  }

  /** Looks whether it can be sent; answers where to read what is wrong, if anything is. */
  run(): string | undefined {
    this.#found = this.problems;
    return this.#found.length > 1 ? '#summary' : this.#found[0]?.selector;
  }

  clear(): void {
    this.#found = [];
  }

  /** All problems in one place, where they were several, as long as they are not mended; `go` leads to the field of one. */
  summary(go: (selector: string) => unknown): TemplateResult | typeof nothing {
    if (this.#found.length < 2) return nothing;
    const left = new Set(this.problems.map(({ selector }) => selector));
    const found = this.#found.filter(({ selector }) => left.has(selector));
    return found.length > 0 ? summary(found, this.#localize, go) : nothing;
  }

  /** What is wrong with the recipients as a whole. */
  entryError(): TemplateResult | undefined {
    if (!this.failed || this.#content.entry) return undefined;
    const words = this.problems.find(({ selector }) => selector === '#entry')?.words;
    return words && fieldError(words());
  }
}
