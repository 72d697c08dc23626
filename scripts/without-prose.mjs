const prose = ['rule', 'source'];

/** The stretches of a module's code where the rows of rules say in words what they are. */
function* stretches(node) {
  if (typeof node !== 'object') return;
  for (const part of Object.values(node ?? {})) yield* stretches(part);
  if (node?.type !== 'ObjectExpression') return;
  const named = (name) => node.properties.find(({ key }) => key?.name === name);
  if (named('holds')) yield* prose.map(named).filter(Boolean);
}

/** Takes the sentences and sources of rules out of builds: people and tests read them, nothing runs on them. */
export const withoutProse = () => ({
  name: 'without-prose',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/engine\/.*\.ts$/, code: /\bholds\b/ },
    handler(code) {
      let rest = code;
      for (const { start, end } of stretches(this.parse(code))) {
        const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
        const blank = code.slice(start, end + comma.length).replace(/./g, ' '); // what stands behind stays where it was
        rest = rest.slice(0, start) + blank + rest.slice(start + blank.length);
      }
      return { code: rest, map: null };
    },
  },
});
