import { OrganizationsServiceException } from '../../src/model/service-exception.ts';

const names = new Set(['InvalidHandshakeTransitionException', 'HandshakeAlreadyInStateException', 'HandshakeNotFoundException']);

/** Tells whether an error means that the invitation has left the state in which it could be answered or canceled. */
export const isOver = (error: unknown): error is OrganizationsServiceException => error instanceof OrganizationsServiceException && names.has(error.name);
