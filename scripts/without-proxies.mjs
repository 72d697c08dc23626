const proxies = '["proxy", proxyTransferHandler],';

/** Leaves out of Comlink what passes functions between page and worker: what passes here is plain data. */
export const withoutProxies = () => ({
  name: 'without-proxies',
  apply: 'build',
  transform: {
    filter: { id: /\/comlink\/dist\/esm\/comlink\.m?js$/ },
    handler(code) {
      if (!code.includes(proxies)) this.error('Comlink lists its transfer handlers in another way now.');
      return { code: code.replace(proxies, ''), map: null };
    },
  },
});
