/** The service-linked role that AWS Organizations makes in every account that joins. */
export const serviceLinkedRole = 'AWSServiceRoleForOrganizations';
