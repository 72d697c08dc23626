/** Saves a CSV text as a file. */
export function saveCsv(name: string, text: string): void {
  // Spreadsheets take a file for UTF-8 only if it begins like that.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: `${name}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
