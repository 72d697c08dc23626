import type { Writer } from '../../engine/store.ts';
import type { Members } from '../../model/constraint.ts';
import type { SandboxOperationName, SandboxOperations } from '../../model/sandbox-operations.ts';

/** What surrounds a sandbox operation. */
export interface SandboxContext {
  /** The sandbox's time, and the real one below it. Epoch seconds. */
  readonly now: number;
  readonly time: number;
  readonly storage: string;
}

/** What is common to the operations of the sandbox: each reads and writes as it likes, in one transaction. */
export interface AnySandboxOperation<Input = never, Output = object> {
  readonly access: 'read' | 'write';
  readonly members: Members;
  readonly run: (writer: Writer, input: Input, context: SandboxContext) => Promise<Output>;
}

/** An operation of the sandbox by its name. */
export type SandboxOperation<Name extends SandboxOperationName> = AnySandboxOperation<SandboxOperations[Name]['input'], SandboxOperations[Name]['output']>;
