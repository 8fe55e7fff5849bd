<<<<<<< HEAD

// What other capabilities may use of answers: the links to the page, and how families answer.
export { digestPages, ensureSecret } from './answer-links';

=======

// What other capabilities may use of answers: the links to the page, and what is known of the page.
export { checkLink, digestPages, ensureSecret, renewSecret, seenPage } from './answer-links';

>>>>>>> landing

export { pageState } from './page-state';
