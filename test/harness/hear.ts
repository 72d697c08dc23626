/** What is announced during each test of the suite that calls this, in the order in which it is heard. */
export function hear(): string[] {
  const heard: string[] = [];
  beforeEach(() => {
    heard.length = 0;
    Object.defineProperty(document, 'ariaNotify', { value: (text: string) => heard.push(text), configurable: true });
  });
  afterEach(() => Reflect.deleteProperty(document, 'ariaNotify'));
  return heard;
}
