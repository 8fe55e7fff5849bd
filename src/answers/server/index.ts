// What other capabilities may use of the answers: the links to their page.
export { createLinkWriter } from './answer-links';
