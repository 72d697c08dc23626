/** Why a file cannot be read as a list of recipients, by the name of its words. */
export type CsvFault = 'csvLarge' | 'csvEmpty' | 'csvBinary' | 'csvEncoding' | 'csvUnreadable' | 'csvSeveral';

/** The largest file that is read, in bytes. */
export const largestFile = 1_000_000;

const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Reads a file as text; answers the name of its fault where it is none. */
export async function readText(file: File): Promise<{ readonly text: string } | CsvFault> {
  if (file.size > largestFile) return 'csvLarge';
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return 'csvUnreadable';
  const bytes = new Uint8Array(buffer);
  const [encoding] = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [undefined];
  // No text has a zero byte in these encodings; workbooks and pictures have plenty.
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && bytes.includes(0)) return 'csvBinary';
  try {
    const text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(buffer);
    return text.trim() === '' ? 'csvEmpty' : { text };
  } catch {
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'csvBinary' : 'csvEncoding';
  }
}
