// Who sees what: every tab, read from the tabs themselves, without asking the script.
import { privacyWords } from '../../domain/privacy/privacy-words';
import { headersFor, whoSeesWhat } from '../../domain/privacy/who-sees-what';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import { SeenTabSection } from './seen-tab-section';

export interface PrivacyPartProps {
  readonly onBack: () => void;
}

export function PrivacyPart({ onBack }: PrivacyPartProps) {
  const say = useWording();
  const tabs = whoSeesWhat();
  const forStaff = tabs.filter(({ rules }) => rules.length === 0);
  return (
    <>
      <PartHeading onBack={onBack}>{say.privacy.title}</PartHeading>
      {Object.entries(privacyWords).map(([name, words]) => (
        <p key={name}>{words[say.language]}</p>
      ))}
      <p>{say.privacy.lead}</p>
      {tabs
        .filter((tab) => !forStaff.includes(tab))
        .map((tab) => (
          <SeenTabSection key={tab.title} tab={tab} />
        ))}
      <section>
        <h3>{say.privacy.staffTabs}</h3>
        <dl class="facts">
          {forStaff.map((tab) => (
            <div key={tab.title} lang="en">
              <dt>{tab.title}</dt>
              <dd>{headersFor(tab).join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
