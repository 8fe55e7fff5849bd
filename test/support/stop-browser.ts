// Ends the browser of all suites.
export { stopBrowser as default } from './one-browser';
