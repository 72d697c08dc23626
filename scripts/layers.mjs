import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import ts from 'typescript';
import { root } from './install.mjs';

/** Who may import whom; the longest path counts, and a folder may always import itself. */
const layers = {
  'src/model': [],
  'src/engine': ['src/model'],
  'src/protocol': ['src/model'],
  'src/store': ['src/engine', 'src/model'],
  'src/server': ['src/engine', 'src/protocol', 'src/model'],
  'src/worker': ['src/server', 'src/store', 'src/protocol', 'src/model'],
  'src/adapters': ['src/worker', 'src/server', 'src/store', 'src/protocol', 'src/model'],
  'src/client': ['src/adapters', 'src/protocol', 'src/model'],
  'src/proxy': ['src/protocol', 'src/model'],
  'src/node': ['src/server', 'src/store', 'src/protocol', 'src/model'],
  'src/index.ts': ['src'],
  widgets: ['src/client', 'src/model'],
  'widgets/organizations-provider.ts': ['widgets', 'src/client', 'src/model', 'src/adapters'],
  'widgets/engine-on-demand.ts': ['widgets', 'src/adapters'],
  'widgets/engine-at-once.ts': ['widgets', 'src/adapters'],
  'widgets/embed.ts': ['src', 'widgets'],
  demo: ['src', 'widgets'],
};

/** Who may import which package. */
const packages = {
  lit: ['widgets', 'demo'],
  '@lit/context': ['widgets', 'demo'],
  '@shoelace-style/localize': ['widgets', 'demo'],
  idb: ['src/store'],
  comlink: ['src/worker', 'src/adapters'],
  papaparse: ['widgets/invitation-list', 'widgets/invite-form'],
  msw: ['src/adapters/msw'],
  'org-invitations': ['demo'],
  node: ['src/node'],
};

/** Where time and chance come in as parameters. */
const pure = ['src/engine', 'src/model'];

const under = (file, paths) => paths.some((path) => file === path || file === `${path}.ts` || file.startsWith(`${path}/`));

const layerOf = (file) =>
  Object.keys(layers)
    .filter((layer) => under(file, [layer]))
    .sort((one, other) => other.length - one.length)[0];

/** What is wrong with an import, if anything. */
function importFault(file, target) {
  if (!target.startsWith('.')) {
    const [, name] = /^((?:@[^/]+\/)?[^/:]+)/.exec(target);
    if (!packages[name]) return `no layer may import ${name}`;
    return under(file, packages[name]) ? undefined : `${name} belongs to ${packages[name].join(', ')}`;
  }
  const layer = layerOf(file);
  if (!layer) return 'it belongs to no layer';
  const path = posix.join(posix.dirname(file), target.replace(/\?.*/, ''));
  if (under(path, [layer, ...layers[layer]])) return undefined;
  return `${layer} may import ${layers[layer].join(', ') || 'nothing'}`;
}

/** The module that a node imports, in any of the ways to say so. */
function importOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0].text;
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') return node.arguments[0].text;
}

const faults = [];

function inspect(file, node) {
  const report = (text) => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${file}:${line + 1}: ${text}`);
  };
  const target = importOf(node);
  const fault = target && importFault(file, target);
  if (fault) report(`imports ${target}: ${fault}`);
  if (under(file, pure) && (node.getText() === 'Math.random' || (ts.isIdentifier(node) && node.text === 'Date'))) {
    report(`${node.getText()}: the engine gets time and chance from its context`);
  }
  ts.forEachChild(node, (child) => inspect(file, child));
}

const files = ['src', 'widgets', 'demo'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith('.ts')),
);
for (const file of files) inspect(file, ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true));

console.log(faults.length > 0 ? faults.join('\n') : `${files.length} files keep to their layers`);
process.exitCode = faults.length > 0 ? 1 : 0;
