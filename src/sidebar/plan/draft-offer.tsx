// Text that was not saved, field by field beside what the sheet says: the person chooses.
import { Button } from '../../page/parts/button';
import { showInstant } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { type Offer, resume, resumeWith } from '../draft/draft';
import { DiscardButton } from '../parts/discard-button';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import type { Writing } from '../writing/writing';
import { saveNow } from '../writing/writing-keeper';
import { GoalText } from './goal-text';
import { VersionChooser } from './version-chooser';

export function DraftOffer({ offer }: { readonly offer: Offer }) {
  const say = useWording();
  const { tell, drafts } = useAtDesk();
  const { draft } = offer;
  const { key } = draft.writing;
  const back = () => tell({ kind: 'went to', place: { kind: 'goals' } });
  const goOn = (writing: Writing) => {
    tell({ kind: 'writing begun', writing, isResumed: true });
    tell(saveNow(key));
  };
  const discard = () => {
    drafts.drop(key);
    tell({ kind: 'draft gone', key });
    back();
  };
  const when = showInstant(draft.at, say.language);
  return (
    <>
      <PartHeading onBack={back}>{say.plan.draftTitle}</PartHeading>
      {offer.kind === 'changed' ? (
        <>
          <p class="lead">{say.plan.draftLead(when)}</p>
          <VersionChooser
            mine={draft.writing.mine}
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
          <p class="lead">{say.plan.draftNewLead(when)}</p>
          <GoalText fields={draft.writing.mine} />
          <div class="buttons">
            <Button look="main" onClick={() => goOn(resume(offer))}>
              {say.plan.goOn}
            </Button>
          </div>
        </>
      )}
      <DiscardButton onDiscard={discard} />
    </>
  );
}
