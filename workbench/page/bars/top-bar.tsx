// Title, views, and whom the window acts as.

import { type OpenedWorkspace, opensSheet } from '../../server/protocol';
import type { PageEvent, PageState, View } from '../state/page-state';
import { personLabel, roleGroups } from '../state/people';

export interface TopBarProps {
  readonly state: PageState;
  readonly workspace: OpenedWorkspace;
  readonly dispatch: (event: PageEvent) => void;
  readonly openAs: (email: string, file: string) => Promise<void>;
}

const views: readonly (readonly [view: View, name: string])[] = [
  ['sheet', 'School'],
  ['year', 'The year'],
  ['outbox', 'Outbox'],
  ['executions', 'Executions'],
  ['faults', 'Try a fault'],
];

export function TopBar({ state, workspace, dispatch, openAs }: TopBarProps) {
  const { me, people, mails, faults, file, files } = workspace;
  const counts: Partial<Record<View, number>> = { outbox: mails.length, faults: faults.length };
  return (
    <header class="top-bar">
      <h1>
        <span class="mark" aria-hidden="true" />
        Living ALP
        <span class={files.length < 2 ? 'file-name' : 'unseen'}>{workspace.title}</span>
      </h1>
      {files.length > 1 && (
        <select
          aria-label="Spreadsheet"
          value={file}
          onChange={({ currentTarget }) => void openAs(me.email, currentTarget.value)}
        >
          {files.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {opensSheet[me.role] && (
        <nav aria-label="Views" class="views">
          {views
            .filter(([view]) => me.role === 'specialist' || view === 'sheet' || view === 'outbox')
            .map(([view, name]) => (
              <button
                key={view}
                type="button"
                aria-current={state.view === view ? 'page' : undefined}
                onClick={() => dispatch({ kind: 'view', view })}
              >
                {name}
                {counts[view] ? <span class="count">{counts[view]}</span> : null}
              </button>
            ))}
        </nav>
      )}
      <label class="acting">
        <span>Acting as</span>
        <select
          value={me.email}
          onChange={({ currentTarget }) => void openAs(currentTarget.value, file)}
        >
          {roleGroups.map(([role, name]) => {
            const members = people.filter((person) => person.role === role);
            return members.length === 0 ? null : (
              <optgroup key={role} label={name}>
                {members.map((person) => (
                  <option key={person.email} value={person.email}>
                    {personLabel(person)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
    </header>
  );
}
