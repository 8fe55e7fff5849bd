// Who may make the script do something: first of all, nobody but the person at the screen.
//
// Any page of the script can call any of its global functions, so whatever writes or shows asks who
// is there. In a bound script and in an editor add-on that is the account in whose name the script
// acts; what this account is to the caseload is asked next (`src/access`). In a page that is
// open to others, a web app that runs as its owner, the two are different people: there everything
// is refused, so that a family's page can never reach what is the specialist's.

/** Somebody else is at the screen than the account in whose name the script acts. */
export class NotActiveUser extends Error {
  constructor() {
    super('The account at the screen is not the one in whose name this script acts.');
    this.name = 'NotActiveUser';
  }
}

/** @throws NotActiveUser */
export function assertActiveUser(): void {
  const atScreen = Session.getActiveUser().getEmail();
  if (atScreen === '' || atScreen !== Session.getEffectiveUser().getEmail()) {
    throw new NotActiveUser();
  }
}
