// Who sees what: every tab, read from the tabs themselves, without asking the script.

import { PartHeading } from '../../ui/controls/part-heading';
import { privacyWords } from '../domain/privacy-words';
import { headersFor, whoSeesWhat } from '../domain/who-sees-what';
import { useMessages } from '../messages/messages';
import { SeenTabSection } from './seen-tab-section';

export interface PrivacyPartProps {
  readonly onBack: () => void;
}

/** For the button that opens the part. */
export const PrivacyTitle = () => <>{useMessages().privacy.title}</>;

export function PrivacyPart({ onBack }: PrivacyPartProps) {
  const t = useMessages();
  const tabs = whoSeesWhat();
  const forStaff = tabs.filter(({ rules }) => rules.length === 0);
  return (
    <>
      <PartHeading onBack={onBack}>{t.privacy.title}</PartHeading>
      {Object.entries(privacyWords).map(([name, words]) => (
        <p key={name}>{words[t.language]}</p>
      ))}
      <p>{t.privacy.lead}</p>
      {tabs
        .filter((tab) => !forStaff.includes(tab))
        .map((tab) => (
          <SeenTabSection key={tab.title} tab={tab} />
        ))}
      <section>
        <h3>{t.privacy.staffTabs}</h3>
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
