// The head of the sidebar: find a student, follow the sheet, choose a screen.

import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { useAtDesk } from '../desk/desk-context';
import type { Follow } from '../follow/use-follow';
import { SearchBox } from '../search/search-box';
import { useWording } from '../wording/use-wording';
import { Tabs } from './tabs';

export function SidebarHead({ follow }: { readonly follow: Follow }) {
  const say = useWording();
  const { desk, tell, storage } = useAtDesk();
  const { students, screen, waiting } = desk;
  const { news } = follow;
  const [waitingFor, ...namesakes] = students.filter(({ studentId }) => studentId === waiting);
  const waitingName = namesakes.length === 0 ? waitingFor?.name : undefined;
  return (
    <header class="head">
      <SearchBox
        students={students}
        onFound={(studentId) => tell({ kind: 'student wanted', studentId })}
      />
      <Button look="quiet" isBusy={follow.isBusy} onClick={follow.showSelected}>
        {say.frame.showSelected}
      </Button>
      {news === 'none selected' && (
        <p class="notice" role="alert">
          {say.frame.noneSelected}
        </p>
      )}
      {news !== null && typeof news === 'object' && (
        <FailureSummary
          id="selection-failure"
          failure={news}
          onTryAgain={news.code === 'does not fit' ? undefined : follow.showSelected}
        />
      )}
      {waiting !== null && (
        <div class="notice" role="status">
          <p>{say.frame.otherSelected(waitingName ?? say.frame.anotherStudent)}</p>
          <Button onClick={() => tell({ kind: 'student wanted', studentId: waiting })}>
            {say.frame.goThere}
          </Button>
        </div>
      )}
      {!storage.isPersistent && <p class="notice">{say.frame.notKept}</p>}
      <Tabs
        chosen={screen}
        onChoose={(chosen) => tell({ kind: 'screen chosen', screen: chosen })}
      />
    </header>
  );
}
