// Text that was not saved, field by field beside what the sheet says: the person chooses.

import { Button } from '../../../ui/controls/button';
import { DiscardButton } from '../../../ui/controls/discard-button';
import { PartHeading } from '../../../ui/controls/part-heading';
import { showInstant } from '../../../ui/messages/show-date';
import type { GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import { saveNow } from '../draft/autosave';
import type { GoalDraft } from '../draft/goal-draft';
import { type Offer, resume, resumeWith } from '../draft/stored-draft';
import { goalFields } from '../editor/goal-field-shapes';
import { showField } from '../editor/goal-field-text';
import { VersionChooser } from '../editor/version-chooser';
import { useGoals } from '../state/goals-context';

export function DraftOffer({ offer }: { readonly offer: Offer }) {
  const t = useMessages();
  const { dispatch, drafts } = useGoals();
  const { draft } = offer;
  const { key } = draft.goalDraft;
  const back = () => dispatch({ kind: 'went to', place: { kind: 'goals' } });
  const goOn = (goalDraft: GoalDraft) => {
    dispatch({ kind: 'goal draft begun', goalDraft, isResumed: true });
    dispatch(saveNow(key));
  };
  const discard = () => {
    drafts.drop(key);
    dispatch({ kind: 'draft gone', key });
    back();
  };
  const when = showInstant(draft.at, t.language);
  return (
    <>
      <PartHeading onBack={back}>{t.plan.draftTitle}</PartHeading>
      {offer.kind === 'changed' ? (
        <>
          <p class="lead">{t.plan.draftLead(when)}</p>
          <VersionChooser
            mine={draft.goalDraft.mine}
            theirs={offer.stored.fields}
            fields={offer.fields}
            preset="mine"
            onChosen={(versions) =>
              goOn(
                resumeWith(
                  offer,
                  offer.fields.filter((field) => versions[field] === 'mine'),
                ),
              )
            }
          />
        </>
      ) : (
        <>
          <p class="lead">{t.plan.draftNewLead(when)}</p>
          <GoalText fields={draft.goalDraft.mine} />
          <div class="buttons">
            <Button look="main" onClick={() => goOn(resume(offer))}>
              {t.plan.goOn}
            </Button>
          </div>
        </>
      )}
      <DiscardButton onDiscard={discard} />
    </>
  );
}

/** Everything a goal says, for reading. */
function GoalText({ fields }: { readonly fields: GoalFields }) {
  const t = useMessages();
  return (
    <dl class="facts">
      {goalFields
        .filter((field) => fields[field] !== '' && fields[field] !== null)
        .map((field) => (
          <div key={field}>
            <dt>{t.goal.fields[field]}</dt>
            <dd>{showField(fields, field, t)}</dd>
          </div>
        ))}
    </dl>
  );
}
