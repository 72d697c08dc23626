const look = new CSSStyleSheet();
look.replaceSync(`
  *, ::before, ::after, ::backdrop {
    border-color: CanvasText !important;
    outline-color: Highlight !important;
    background: transparent !important;
    box-shadow: none !important;
    color: CanvasText !important;
  }
  dialog, input, textarea, select { background: Canvas !important; }
  a, .link, summary { color: LinkText !important; }
  button, button * { color: ButtonText !important; }
  button { border-color: ButtonBorder !important; }
  [aria-disabled=true], [aria-disabled=true] * { border-color: GrayText !important; color: GrayText !important; }
`);

const query = '(forced-colors: active)';
const own = new Set<CSSMediaRule>();

/** The rules of a sheet that are meant for forced colours. */
const meant = (sheet: CSSStyleSheet): readonly CSSMediaRule[] =>
  [...sheet.cssRules].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === query);

/** Shows the elements about as they look where the system forces its colours on a page, which a page cannot do itself. */
export function forceColors(forced: boolean): void {
  for (const { shadowRoot } of document.querySelectorAll(':defined')) {
    if (!shadowRoot) continue;
    const sheets = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== look);
    for (const rule of sheets.flatMap(meant)) own.add(rule);
    shadowRoot.adoptedStyleSheets = forced ? [...sheets, look] : sheets;
  }
  for (const { media } of own) media.mediaText = forced ? 'all' : query;
}
