// The answer page: what a family or a student sees behind a link of an email.

import { render } from 'preact';
import type { AnswerPage } from '../domain/answer-page';
import { byLanguage, type Messages } from '../messages/messages';
import { AnswerProvider } from './answer-context';
import { draftsOf } from './drafts';
import { FamilyPage } from './family-page';
import { type AnswerRun, callWith } from './page-call';
import { CheckPage, PlainPage } from './plain-pages';
import { StudentPage } from './student-page';
import { type Visit, visitOf } from './visit';

declare const google: { readonly script: { readonly run: AnswerRun } };

const readers: Readonly<Record<AnswerPage['kind'], keyof Messages['sendings']>> = {
  family: 'family',
  student: 'student',
  check: 'family',
  plain: 'family',
};

function Shown({ page, tapped }: Visit) {
  switch (page.kind) {
    case 'family':
      return <FamilyPage opened={page} tapped={tapped} />;
    case 'student':
      return <StudentPage opened={page} />;
    case 'check':
      return <CheckPage />;
    case 'plain':
      return <PlainPage reason={page.reason} />;
  }
}

const root = document.getElementById('root');
if (root !== null) {
  const visit = visitOf(document.body);
  const { page, token } = visit;
  const t = byLanguage[page.kind === 'plain' ? 'en' : page.language];
  document.documentElement.lang = t.language;
  const context = {
    t,
    reader: readers[page.kind],
    call: callWith(() => google.script.run, token),
    drafts: draftsOf(token),
  };
  render(
    <AnswerProvider value={context}>
      <Shown {...visit} />
    </AnswerProvider>,
    root,
  );
}
