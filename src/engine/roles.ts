/** The service-linked role that AWS Organizations makes in every account that joins. */
export const serviceLinkedRole = 'AWSServiceRoleForOrganizations';

/** The role that gives the management account administrator access. Made in created accounts, never in invited ones. */
export const accessRole = 'OrganizationAccountAccessRole';
