// Text that was not saved, field by field beside what the sheet says: the person chooses.
import { useState } from 'preact/hooks';
import type { GoalView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { showInstant } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { type Draft, offerOf, resume, resumeWith } from '../draft/draft';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import type { Writing } from '../writing/writing';
import { saveNow } from '../writing/writing-keeper';
import { GoalText } from './goal-text';
import { VersionChooser } from './version-chooser';

export interface DraftOfferProps {
  readonly draft: Draft;
  readonly goals: readonly GoalView[];
}

export function DraftOffer({ draft, goals }: DraftOfferProps) {
  const say = useWording();
  const { tell, drafts } = useAtDesk();
  const { key } = draft.writing;
  const [isAsked, setAsked] = useState(false);
  const offer = offerOf(draft, goals);
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
      {offer?.kind === 'changed' ? (
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
            {offer && (
              <Button look="main" onClick={() => goOn(resume(offer))}>
                {say.plan.goOn}
              </Button>
            )}
          </div>
        </>
      )}
      <Button look="quiet" onClick={isAsked ? discard : () => setAsked(true)}>
        {isAsked ? say.plan.reallyDiscard : say.plan.discard}
      </Button>
    </>
  );
}
