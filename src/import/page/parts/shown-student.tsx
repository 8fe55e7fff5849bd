// A student as the caseload will have them: goals, family and areas, in one place.
import type { ShownStudent } from '../../domain/import-plan';
import { useMessages } from '../../messages/messages';

export interface StudentFactsProps {
  readonly student: ShownStudent;
  /** Only what there is: in a long list nobody looks for what is missing. */
  readonly isBrief?: boolean;
}

export function StudentFacts({ student, isBrief = false }: StudentFactsProps) {
  const t = useMessages();
  const { grade, status, areas, goals, guardians, teachers, staffNotes } = student;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [t.shown.student, [t.shown.gradeAndStatus(grade, status)]],
    [t.shown.areas, areas],
    [t.shown.goals, goals.map(t.shown.goal)],
    [t.shown.guardians, guardians.map(t.shown.guardian)],
    [t.shown.teachers, teachers],
    [t.shown.staffNotes, staffNotes === '' ? [] : [staffNotes]],
  ];
  const shown = isBrief ? facts.filter(([, texts]) => texts.length > 0) : facts;
  return (
    <dl class="facts detail">
      {shown.map(([name, texts]) => (
        <div key={name}>
          <dt>{name}</dt>
          {texts.length === 0 && <dd class="blank">{t.shown.nothing}</dd>}
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
