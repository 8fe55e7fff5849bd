// Starts the teacher's sidebar in the page that Apps Script serves.
import { render } from 'preact';
import type { TeacherCalls } from '../contract/teacher-calls';
import { callScript, type ScriptRun } from '../page/call/call-script';
import { browserStorage } from '../page/storage/key-value-storage';
import { PageWordsContext } from '../page/wording/page-words';
import { TeacherSidebar } from './teacher-sidebar';
import { WordingContext } from './wording/use-wording';
import { chooseWording } from './wording/wording';

declare const google: { readonly script: { readonly run: ScriptRun<TeacherCalls> } };

const root = document.getElementById('root');
if (root) {
  const wording = chooseWording(navigator.languages);
  document.documentElement.lang = wording.language;
  render(
    <WordingContext.Provider value={wording}>
      <PageWordsContext.Provider value={wording}>
        <TeacherSidebar
          call={callScript<TeacherCalls>(() => google.script.run)}
          storage={browserStorage(() => window.localStorage)}
        />
      </PageWordsContext.Provider>
    </WordingContext.Provider>,
    root,
  );
}
