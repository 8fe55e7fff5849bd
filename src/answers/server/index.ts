// What other capabilities may use of answers: the links to the page, and how families answer.
export { digestPages, ensureSecret } from './answer-links';
export { pageState } from './page-state';
