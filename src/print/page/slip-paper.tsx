// What a student without an email answers by pen: in the student's own words, and without a score.
import type { PaperWords } from '../messages/messages';
import {
  aboutIn,
  Box,
  Lines,
  PaperFoot,
  PaperHead,
  type PaperProps,
  signedBy,
} from './paper-parts';

const choices = ['keep', 'stretch', 'shrink', 'swap'] as const;

export function SlipPaper(props: PaperProps) {
  const { content, sender, t } = props;
  const goals = content.goals.map(({ goal }) => goal.goal ?? '');
  return (
    <article class="paper slip-paper" lang={t.language}>
      <PaperHead content={content} title={t.slip.title} about={aboutIn(content, t)} />
      <p class="slip-lead">
        {t.slip.lead} <b>{t.slip.reads(sender.specialist)}</b>
      </p>
      {goals.map((goal, place) => (
        <AboutGoal key={place} goal={goal} title={t.goal(place + 1)} t={t} />
      ))}
      {goals.length === 0 && (
        <section class="slip-goal">
          <p class="slip-label">{t.slip.noGoals}</p>
          <Lines count={3} />
        </section>
      )}
      <section class="slip-end">
        <p class="keep-out">
          <Box /> <span>{t.slip.keepOut}</span>
        </p>
        <p>{t.slip.wrong}</p>
        <p class="give-to">
          <b>{t.slip.giveTo(sender.specialist)}</b>
          <span class="slip-date">
            {t.slip.date} <i class="blank-line" aria-hidden="true" />
          </span>
        </p>
      </section>
      <PaperFoot {...props} signed={signedBy(sender)} />
    </article>
  );
}

interface AboutGoalProps {
  readonly goal: string;
  readonly title: string;
  readonly t: PaperWords;
}

const AboutGoal = ({ goal, title, t }: AboutGoalProps) => (
  <section class="slip-goal">
    <h3>
      {title}: {goal}
    </h3>
    <p class="slip-label">{t.slip.rating}</p>
    <p class="ratings">
      {t.slip.ratings.map((rating) => (
        <span key={rating}>
          <Box round /> {rating}
        </span>
      ))}
    </p>
    <div class="slip-answers">
      <div>
        <p class="slip-label">{t.slip.did}</p>
        <Lines count={2} />
      </div>
      <div>
        <p class="slip-label">{t.slip.obstacle}</p>
        <Lines count={2} />
      </div>
    </div>
    <p class="agreed if-then">
      <span>
        <b>{t.slip.ifPart}</b>
        <i class="blank-line" aria-hidden="true" />
      </span>
      <span>
        <b>{t.slip.thenPart}</b>
        <i class="blank-line" aria-hidden="true" />
      </span>
    </p>
    <p class="agreed">
      <span>
        <b>{t.slip.help}</b>
        <i class="blank-line" aria-hidden="true" />
      </span>
    </p>
    <p class="slip-label">{t.slip.decide}</p>
    <p class="ratings">
      {choices.map((choice) => (
        <span key={choice}>
          <Box /> {t.choices[choice]}
        </span>
      ))}
    </p>
  </section>
);
