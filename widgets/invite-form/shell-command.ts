import type { Input } from '../../src/model/operations.ts';

/** A text as one word of a POSIX shell, which takes everything between single quotes as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** JSON in which a terminal has nothing to obey: what cannot be seen is written as its number. */
const json = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007F-\u009F\p{Cf}\u2028\u2029]/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** The CLI reads a value that begins like this from elsewhere; signs that nobody sees do not belong on a command line. */
const unfit = /^(file|fileb|https?):\/\/|[^\P{C}\n\t]/iu;

/** The command by which the AWS CLI sends an invitation. */
export function shellCommand({ Target, Notes, Tags = [] }: Input<'InviteAccountToOrganization'>): string {
  const notes = Notes && (unfit.test(Notes) ? `--cli-input-json ${quoted(json({ Notes }))}` : `--notes=${quoted(Notes)}`);
  return [
    'aws organizations invite-account-to-organization',
    `--target ${quoted(json(Target))}`,
    ...(notes ? [notes] : []),
    ...(Tags.length > 0 ? [`--tags ${quoted(json(Tags))}`] : []),
  ].join(' \\\n  ');
}
