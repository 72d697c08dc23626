const emailAddress = /^(?=.{6,64}$)(?!\.)[\w!#$*+\-./=?^`{}~]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/**
 * Tells whether a text can be the email address of an AWS account: 6 to 64 plain ASCII characters, one `@`,
 * no space or any of `" ' ( ) < > [ ] : ; , \ | % &` before it, a dotted host name behind it.
 */
export const isEmailAddress = (text: string): boolean => emailAddress.test(text);
