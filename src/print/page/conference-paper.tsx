// The sheet that lies on the table at a conference: twenty minutes, in large type, for people who read
// English and people who read Spanish.
import { type PaperWords, paperWords } from '../messages/messages';
import { namesOf } from './paper-fields';
import { Box, Lines, PaperFoot, PaperHead, type PaperProps, signedBy } from './paper-parts';

type Pick = (t: PaperWords) => string;

/** A label in both languages. */
const Both = ({ say }: { readonly say: Pick }) => (
  <span class="both">
    <span lang="en">{say(paperWords.en)}</span>
    <span lang="es">{say(paperWords.es)}</span>
  </span>
);

const twentyMinutes = `${paperWords.en.conference.minutes} / ${paperWords.es.conference.minutes}`;

type Step = keyof PaperWords['conference']['steps'];

/** From which minute to which. */
const minutes: Readonly<Record<Step, string>> = {
  why: '0–2',
  student: '2–9',
  family: '9–13',
  teacher: '13–16',
  decide: '16–19',
  readBack: '19–20',
};

interface StepProps {
  readonly step: Step;
  readonly children: preact.ComponentChildren;
}

const StepPart = ({ step, children }: StepProps) => (
  <section class={`step step-${step}`}>
    <p class="minutes">
      {minutes[step]} <small>{paperWords.en.conference.min}</small>
    </p>
    <div>
      <h3>
        <Both say={(t) => t.conference.steps[step]} />
      </h3>
      {children}
    </div>
  </section>
);

const Prompts = ({ of }: { readonly of: 'studentSays' | 'familySays' | 'teacherSays' }) => (
  <>
    {paperWords.en.conference[of].map((prompt, place) => (
      <div class="prompt" key={prompt}>
        <Both say={(t) => t.conference[of][place] ?? ''} />
        <Lines count={1} />
      </div>
    ))}
  </>
);

const choices = ['keep', 'stretch', 'shrink', 'swap', 'close'] as const;

export function ConferencePaper(props: PaperProps) {
  const { content, t } = props;
  const { called } = namesOf(content);
  return (
    <article class="paper conference-paper" lang={t.language}>
      <PaperHead
        content={content}
        about={[content.student.school ?? '', content.year, twentyMinutes]
          .filter((part) => part !== '')
          .join(' · ')}
        title={`${paperWords.en.conference.title} · ${paperWords.es.conference.title}`}
      />
      <StepPart step="why">
        <Both say={(each) => each.conference.why(called)} />
      </StepPart>
      <StepPart step="student">
        <ol class="conference-goals">
          {content.goals.map(({ goal }, place) => (
            <li key={place}>
              <p>{goal.goal}</p>
              <p class="ratings">
                {paperWords.en.slip.ratings.map((rating, at) => (
                  <span key={rating}>
                    <Box round /> <Both say={(each) => each.slip.ratings[at] ?? ''} />
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ol>
        <Prompts of="studentSays" />
      </StepPart>
      <StepPart step="family">
        <Prompts of="familySays" />
      </StepPart>
      <StepPart step="teacher">
        <Prompts of="teacherSays" />
      </StepPart>
      <StepPart step="decide">
        {content.goals.map(({ goal }, place) => (
          <div class="decision" key={place}>
            <p class="decision-goal">
              <Both say={(each) => each.goal(place + 1)} /> {goal.goal}
            </p>
            <p class="decision-choices">
              {choices.map((choice) => (
                <span key={choice}>
                  <Box /> <Both say={(each) => each.choices[choice]} />
                </span>
              ))}
            </p>
            <p class="agreed">
              {(['next', 'who', 'byWhen'] as const).map((label) => (
                <span key={label} class={`blank-${label}`}>
                  <Both say={(each) => each.conference[label]} />
                  <i class="blank-line" aria-hidden="true" />
                </span>
              ))}
            </p>
          </div>
        ))}
      </StepPart>
      <StepPart step="readBack">
        <p class="agreed">
          <span class="blank-next">
            <Both say={(each) => each.conference.nextMeeting} />
            <i class="blank-line" aria-hidden="true" />
          </span>
        </p>
      </StepPart>
      <Signatures />
      <PaperFoot {...props} signed={signedBy(props.sender)} />
    </article>
  );
}

const roles = ['student', 'family', 'teacher', 'specialist', 'other'] as const;

const Signatures = () => (
  <section class="signatures">
    <h3>
      <Both say={(t) => t.conference.signTitle} />
    </h3>
    <p class="signing">
      <Both say={(t) => t.conference.signing} />
    </p>
    {roles.map((role) => (
      <p class="agreed" key={role}>
        <span class="blank-role">
          <Both say={(t) => t.conference.roles[role]} />
          <i class="blank-line" aria-hidden="true" />
        </span>
        <span class="blank-date">
          <Both say={(t) => t.conference.date} />
          <i class="blank-line" aria-hidden="true" />
        </span>
      </p>
    ))}
  </section>
);
