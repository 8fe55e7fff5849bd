// Who may make the script do something.
//
// Any page of the script can call any of its global functions, so whatever writes or shows asks who
// is at the screen. In a bound script and in an editor add-on that is the account in whose name the
// script acts: it can change with its own hands whatever the call changes, Google refuses what it
// may not edit, and a check of roles here would keep nobody from anything. In a page that is open
// to others, a web app that runs as its owner, the two are different people: there everything is
// refused, so that a family's page can never reach what is the specialist's.

/** Somebody else is at the screen than the account in whose name the script acts. */
export class NotAtOwnScreen extends Error {
  override readonly name = 'NotAtOwnScreen';
  readonly code = 'not-at-own-screen';
  constructor() {
    super(
      'Google does not say that you are signed in as the account in whose name this script acts. Sign in with one account only, reload the spreadsheet, and try again.',
    );
  }
}

/** @throws NotAtOwnScreen */
export function demandOwnScreen(): void {
  const atScreen = Session.getActiveUser().getEmail();
  if (atScreen === '' || atScreen !== Session.getEffectiveUser().getEmail()) {
    throw new NotAtOwnScreen();
  }
}
