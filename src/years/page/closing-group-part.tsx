// A group of goals at the end of the year: decided together, and each can be opened and set apart.
import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button';
import { progressLabel } from '../../ui/messages/goal-words';
import type { GoalAtYearEnd } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import {
  type ClosingChoices,
  type ClosingGroup,
  type Ending,
  endingOf,
  groupEnding,
} from './closing-choices';
import { EndingFields } from './ending-fields';

export interface ClosingGroupPartProps {
  readonly id: string;
  readonly group: ClosingGroup;
  readonly choices: ClosingChoices;
  readonly onChange: (choices: ClosingChoices) => void;
}

export function ClosingGroupPart({ id, group, choices, onChange }: ClosingGroupPartProps) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { key, goals } = group;
  const title = t.end.group(
    progressLabel(group.progress, t.words),
    group.statuses.map((status) => t.words.statuses[status]).join(', '),
  );
  const set = (changes: Partial<Ending>) =>
    onChange({
      ...choices,
      groups: { ...choices.groups, [key]: { ...choices.groups[key], ...changes } },
    });
  const setApart = (goalId: string, ending: Ending | null) => {
    const { [goalId]: _, ...others } = choices.apart;
    onChange({ ...choices, apart: ending === null ? others : { ...others, [goalId]: ending } });
  };
  return (
    <section class="year-group">
      <h3>
        {title} <span class="quiet-text">{t.end.count(goals.length)}</span>
      </h3>
      <EndingFields
        id={id}
        ending={groupEnding(group, choices)}
        evidenceHint={t.end.evidenceHint}
        onChange={set}
      />
      <p class="actions">
        <Button
          look="quiet"
          isOpen={isOpen}
          label={`${isOpen ? t.end.hide(goals.length) : t.end.show(goals.length)}: ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.end.hide(goals.length) : t.end.show(goals.length)}
        </Button>
      </p>
      {isOpen && (
        <ul class="plain year-goals">
          {goals.map((goal) => (
            <ClosingGoal
              key={goal.goalId}
              goal={goal}
              ending={endingOf(goal, group, choices)}
              isApart={choices.apart[goal.goalId] !== undefined}
              onSet={(ending) => setApart(goal.goalId, ending)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ClosingGoalProps {
  readonly goal: GoalAtYearEnd;
  readonly ending: Ending;
  readonly isApart: boolean;
  readonly onSet: (ending: Ending | null) => void;
}

function ClosingGoal({ goal, ending, isApart, onSet }: ClosingGoalProps) {
  const t = useMessages();
  const { goalId, student, grade, lastNote, isNoteShared } = goal;
  const about = `${student}: ${goal.goal}`;
  const toggle = isApart ? t.end.withGroup : t.end.apart;
  return (
    <li>
      <p>
        <b>{student}</b>
        {grade !== '' && <span class="quiet-text"> · {t.end.grade(grade)}</span>}
      </p>
      <p>{goal.goal}</p>
      {lastNote !== '' && (
        <p class="quiet-text">
          {isNoteShared ? t.end.lastNote : t.end.lastNoteOfStaff}: {lastNote}
        </p>
      )}
      {!isApart && goal.evidence.trim() !== '' && (
        <p>
          {t.end.evidence}: {goal.evidence}
        </p>
      )}
      {isApart && (
        <EndingFields
          id={`apart-${goalId}`}
          ending={ending}
          evidenceHint={t.end.evidenceSeen}
          onChange={(changes) => onSet({ ...ending, ...changes })}
        />
      )}
      <p class="actions">
        <Button
          look="quiet"
          label={`${toggle}: ${about}`}
          onClick={() => onSet(isApart ? null : ending)}
        >
          {toggle}
        </Button>
        {lastNote !== '' && ending.evidence !== lastNote && (
          <Button
            look="quiet"
            label={`${t.end.useNote}: ${about}`}
            onClick={() => onSet({ ...ending, evidence: lastNote })}
          >
            {t.end.useNote}
          </Button>
        )}
      </p>
    </li>
  );
}
