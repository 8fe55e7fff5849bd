// What other capabilities may use of answers: the links to the page, and what is known of the page.
export { checkLink, digestPages, ensureSecret, renewSecret, seenPage } from './answer-links';
export { pageState } from './page-state';
