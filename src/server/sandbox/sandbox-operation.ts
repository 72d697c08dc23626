import type { Writer } from '../../engine/store.ts';
import type { StructureConstraint } from '../../model/constraints.ts';
import type { SandboxOperationName, SandboxOperations } from '../../model/sandbox-operations.ts';

/** What surrounds a sandbox operation. */
export interface SandboxContext {
  /** The sandbox's time, and the real one below it. Epoch seconds. */
  readonly now: number;
  readonly time: number;
  readonly storage: string;
}

/** An operation of the sandbox: it reads and writes as it likes, in one transaction. */
export interface SandboxOperation<Name extends SandboxOperationName> {
  readonly access: 'read' | 'write';
  readonly constraint: StructureConstraint;
  readonly run: (
    writer: Writer,
    input: SandboxOperations[Name]['input'],
    context: SandboxContext,
  ) => Promise<SandboxOperations[Name]['output']>;
}
