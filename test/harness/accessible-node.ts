import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology is told of a thing on the page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value?: string | number;
  readonly states: Readonly<Record<string, unknown>>;
  /** Where it is drawn: left, top, width and height. */
  readonly box?: readonly [number, number, number, number];
  readonly children: readonly AccessibleNode[];
}

/** What the browser tells assistive technology of the page now. */
export async function accessibilityTree(): Promise<readonly AccessibleNode[]> {
  return executeServerCommand<readonly AccessibleNode[], undefined>('accessibility-tree');
}

/** The nodes of a tree in the order in which they are read. */
export const inReadingOrder = (nodes: readonly AccessibleNode[]): readonly AccessibleNode[] => nodes.flatMap((node) => [node, ...inReadingOrder(node.children)]);
