import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const changed = (file) => (existsSync(root + file) ? statSync(root + file).mtimeMs : 0);

/** Installs the dependencies when they are missing or older than the lock file. */
export function install() {
  process.chdir(root);
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing dependencies…');
  const { status } = spawnSync('npm ci --silent --no-audit --no-fund', { stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('npm ci failed.');
    process.exit(1);
  }
}
