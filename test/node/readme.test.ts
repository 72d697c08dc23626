import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const sources = readdirSync(new URL('../../widgets', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const firsts = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, first]) => first ?? []);
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** What stands behind each tag of a kind above a class. */
const tags = (source: string, tag: string): readonly string[] => firsts(source.replace(/\n \*   */g, ' '), new RegExp(`^ \\* @${tag} (.*)$`, 'gm'));

/** The names that a tag of a kind has before its dash. */
const names = (source: string, tag: string): readonly string[] => tags(source, tag).flatMap((each) => (each.split(' - ')[0] ?? '').replace(/\{.*\}/, '').trim().split(/,\s*/));

/** The attributes that a class observes or tells of. */
function attributes(source: string): readonly string[] {
  const [, properties = ''] = /static override properties.*?= \{\n(.*?)\n  \};/s.exec(source) ?? [];
  const own = [...properties.matchAll(/^ +(\w+): \{(.*)\},$/gm)].map(([, name = '', options = '']) => /attribute: '(.+?)'/.exec(options)?.[1] ?? (/state: true|attribute: false/.test(options) ? '' : name));
  return [...own.filter(Boolean), ...names(source, 'attr')];
}

/** What a class says of itself, by the rows of its table. */
const rows: Readonly<Record<string, (source: string) => readonly string[]>> = {
  Attributes: attributes,
  Methods: (source) => firsts(source, /^  (?:override )?(?:async )?(\w+)\(.*\{$/gm).filter((name) => !/^constructor$|Callback$/.test(name)),
  Events: (source) => tags(source, 'fires').map((each) => `${each.split(' - ')[0]} ${/\{.*?\}/.exec(each)?.[0]}`),
  Slots: (source) => names(source, 'slot'),
  Parts: (source) => names(source, 'csspart'),
  States: (source) => names(source, 'cssstate'),
};

for (const tag of ['invite-form', 'invitation-list', 'invitation-inbox'])
  describe(`the README on <${tag}>`, () => {
    const source = read(`widgets/${tag}/${tag}.ts`);
    const [, table = ''] = new RegExp(`### \`<${tag}>\`\n(.*?)\n##`, 's').exec(readme) ?? [];
    for (const [row, said] of Object.entries(rows))
      it(`has its ${row.toLowerCase()}`, () => {
        const [, cell = ''] = new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(table) ?? [];
        const told = firsts(cell, /`([^`]*)`/g).map((name) => name.replace(/\(.*\)$/, ''));
        assert.deepEqual(sorted(told), sorted(said(source)));
      });
  });

it('every part of a template is told of above a class', () => {
  const parts = sources.flatMap((file) => firsts(read(`widgets/${file}`), /\bpart="([^"$]*)"/g)).flatMap((list) => list.split(' '));
  const told = sources.flatMap((file) => names(read(`widgets/${file}`).replace(/,\n \* +/g, ', '), 'csspart'));
  assert.deepEqual(sorted(parts).filter((part) => !told.includes(part)), []);
});

it('the README has every custom property', () => {
  const used = sources.flatMap((file) => firsts(read(`widgets/${file}`), /var\((--invitations-[a-z-]+)/g));
  assert.deepEqual(sorted(firsts(readme, /`(--invitations-[a-z-]+)`/g)), sorted(used));
});
