// Turns TypeScript and the ES modules of a few libraries into what jest can load.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const extension = path.split('.').pop();
    const loader = extension === 'mjs' || extension === 'js' ? 'js' : extension;
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'import.meta.url': '__filename' },
    });
    return { code, map };
  },
};
