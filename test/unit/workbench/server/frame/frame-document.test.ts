import { frameDocument } from '../../../../../workbench/server/http/serve';

const setup = { functionNames: ['</script><b>'], host: 'http://127.0.0.1:1' };
const opening = '<script>globalThis.frameSetup=';

describe('a page of the add-on in its frame', () => {
  it.each([
    ['first in the head', '<!doctype html><html><head><title>x', '<!doctype html><html><head>'],
    ['in a head with attributes', '<html><head lang="en"><p>', '<html><head lang="en">'],
    ['after the doctype of a page without head', '<!DOCTYPE html><p>x', '<!DOCTYPE html>'],
    ['before everything in a fragment', '<p>x</p>', ''],
  ])('has google.script %s', (_where, html, before) => {
    expect(frameDocument(html, 'shim()', setup)).toMatch(
      new RegExp(`^${before}${opening.replace(/[.]/g, '\\.')}`),
    );
  });

  it('keeps a function name from closing the script', () => {
    const page = frameDocument('<p>', 'shim()', setup);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });
});
