import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { install, root } from './install.mjs';

install();
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

for (const name of Object.keys(scripts).filter((script) => script.startsWith('check:'))) {
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${name}`, { shell: true, encoding: 'utf8' });
  const output = `${stdout}${stderr}`.trim();
  const step = name.slice('check:'.length);
  if (status === 0) {
    console.log(`✓ ${step}: ${output.split('\n').at(-1).trim() || 'no problems'}`);
  } else {
    console.log(`✗ ${step}\n${output}\n`);
    process.exitCode = 1;
  }
}
