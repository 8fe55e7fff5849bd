// What other capabilities may use of answers: the secret of the links, and how families answer.
export { ensureSecret } from './answer-links';
export { pageState } from './page-state';
