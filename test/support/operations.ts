import { administrationOperations } from '../../src/engine/administration-operations.ts';
import { invitationOperations } from '../../src/engine/invitation-operations.ts';

/** Every operation by AWS's name. */
export const operations = { ...invitationOperations, ...administrationOperations };
