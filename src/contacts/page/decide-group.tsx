// Families that wait because of the same words, and the choices for all of them, for one place among
// the guardians of each, or for one person.

import { type ContactDecision, contactDecisions } from '../../schema/choices';
import { Button } from '../../ui/controls/button';
import { placesOf, studentsAmong } from '../domain/group-words';
import type { WaitingGroup, WaitingGuardian } from '../domain/waiting-families';
import { useMessages } from '../messages/messages';

export interface DecideGroupProps {
  readonly group: WaitingGroup;
  readonly isBusy: boolean;
  readonly onDecide: (guardians: readonly WaitingGuardian[], contact: ContactDecision) => void;
}

export const groupKey = ({ words, isHeldAsNoContact }: WaitingGroup): string =>
  JSON.stringify([isHeldAsNoContact, words]);

export function DecideGroup({ group, isBusy, onDecide }: DecideGroupProps) {
  const t = useMessages();
  const { words, guardians, isHeldAsNoContact } = group;
  const nameOf = ({ name, email, relation, student }: WaitingGuardian): string =>
    t.decide.guardianOf(name || email, relation, student);
  const whom = t.decide.whom(guardians.length, studentsAmong([group]));
  const [only] = guardians;
  const isOne = guardians.length === 1 && only !== undefined;
  const choices = (label: string, about: string, some: readonly WaitingGuardian[]) => (
    <div class="buttons">
      {label !== '' && <span>{label}</span>}
      {contactDecisions.map((contact) => (
        <Button
          key={contact}
          isBusy={isBusy}
          label={t.decide.choiceFor(t.decide.choices[contact], about)}
          onClick={() => onDecide(some, contact)}
        >
          {t.decide.choices[contact]}
        </Button>
      ))}
    </div>
  );
  // A restriction is often about one of two guardians; other words seldom are.
  const places = placesOf(group).map(({ place, guardians: some }) => (
    <div key={place}>
      {choices(t.decide.place(place), `${t.decide.place(place)}; ${words.join('; ')}`, some)}
    </div>
  ));
  return (
    <li class="waiting-group" tabIndex={-1}>
      {words.length === 0 && <p>{t.decide.noWords}</p>}
      {words.map((line) => (
        <p key={line}>
          <q>{line}</q>
        </p>
      ))}
      <p class="hint">{isOne ? `${nameOf(only)}, ${only.email}` : whom}</p>
      {isHeldAsNoContact && <p class="hint">{t.decide.held}</p>}
      {choices(t.decide.everybody(guardians.length), [...words, whom].join('; '), guardians)}
      {isHeldAsNoContact && places}
      {!isOne && (
        <details>
          <summary>{t.decide.oneByOne}</summary>
          {!isHeldAsNoContact && places}
          <ul class="plain">
            {guardians.map((guardian) => (
              <li key={guardian.guardianId}>
                <p>
                  {nameOf(guardian)}
                  <br />
                  <span class="quiet-text">{guardian.email}</span>
                </p>
                {choices('', nameOf(guardian), [guardian])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
