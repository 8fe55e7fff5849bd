// The head of the sidebar: search, "show selected student", notices, tabs.

import { Button } from '../../../ui/controls/button';
import { Tabs } from '../../../ui/controls/tabs';
import { FailureSummary } from '../../../ui/feedback/failure';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { screens } from '../../../ui/sidebar/sidebar-state';
import { useMessages } from '../../messages/messages';
import { SearchBox } from '../search/search-box';
import type { SelectedStudent } from '../state/use-selected-student';

export function SidebarHead({ selection }: { readonly selection: SelectedStudent }) {
  const t = useMessages();
  const { state, dispatch, storage } = useSidebar();
  const { students, screen, waiting } = state;
  const { news } = selection;
  const [waitingFor, ...namesakes] = students.filter(({ studentId }) => studentId === waiting);
  const waitingName = namesakes.length === 0 ? waitingFor?.name : undefined;
  return (
    <header class="head">
      <SearchBox
        students={students}
        onFound={(studentId) => dispatch({ kind: 'student wanted', studentId })}
      />
      <Button look="quiet" isBusy={selection.isBusy} onClick={selection.showSelected}>
        {t.sidebar.showSelected}
      </Button>
      {news === 'none selected' && (
        <p class="notice" role="alert">
          {t.sidebar.noneSelected}
        </p>
      )}
      {news !== null && typeof news === 'object' && (
        <FailureSummary
          id="selection-failure"
          failure={news}
          onTryAgain={news.code === 'does not fit' ? undefined : selection.showSelected}
        />
      )}
      {waiting !== null && (
        <div class="notice" role="status">
          <p>{t.sidebar.otherSelected(waitingName ?? t.sidebar.anotherStudent)}</p>
          <Button onClick={() => dispatch({ kind: 'student wanted', studentId: waiting })}>
            {t.sidebar.goThere}
          </Button>
        </div>
      )}
      {!storage.isPersistent && <p class="notice">{t.sidebar.notKept}</p>}
      <Tabs
        label={t.sidebar.screensLabel}
        tabs={screens}
        names={t.sidebar.screens}
        chosen={screen}
        onChoose={(chosen) => dispatch({ kind: 'screen chosen', screen: chosen })}
      />
    </header>
  );
}
