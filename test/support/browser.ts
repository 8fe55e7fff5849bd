// The browser in which pages are tested: the one that takes the pictures of the docs.
export { NoBrowser, openBrowser } from '../../workbench/browser';
