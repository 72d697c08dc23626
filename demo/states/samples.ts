/** A message as people write one. */
export const message = 'Hello,\n\nplease join our organization, so that we can share one bill. Nothing else changes in your account.\n\nBill';

/** An address as long as one can be. */
export const longAddress = 'a.rather.long.address.of.a.department@subsidiary.of.example.com';

/** A word that fits no line. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Markup that must stay a text, and signs that would turn the text around them. */
export const hostile = `<img src=x> <b>bold</b> {name} \u202Egnp.exe\u202C \u200B\uFEFF\u2066اهلا\u2069 ${longWord} http://example.com/?${'a'.repeat(90)}`;

/** So many addresses that nobody has. */
export const addresses = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `team-${index + 1}@example.com`);
