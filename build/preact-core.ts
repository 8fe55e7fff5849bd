// Preact without its half that updates a page: the script only writes mails, in which nothing
// changes, and a bundler cannot tell that the other half is unused. What the renderer and the JSX
// runtime import from "preact" is these four things and no more.
import type { Plugin } from 'esbuild';

const core = `
  import { jsx } from 'preact/jsx-runtime';
  export const options = {};
  export const Fragment = ({ children }) => children;
  export const h = (type, props, ...children) => jsx(type, { ...props, children });
  export const isValidElement = (thing) => thing != null && thing.constructor === Symbol.for('pv');
`;

export const preactCore: Plugin = {
  name: 'preact-core',
  setup(build) {
    // The package itself, not its JSX runtime.
    build.onResolve({ filter: /^preact$/ }, () => ({ path: 'preact', namespace: 'preact-core' }));
    build.onLoad({ filter: /.*/, namespace: 'preact-core' }, () => ({
      resolveDir: process.cwd(),
      contents: core,
    }));
  },
};
