// One tab: who beside the specialist sees which of its columns, by which rule, and what nobody sees.

import type { Audience } from '../../schema/column';
import { headersFor, type SeenTab } from '../domain/who-sees-what';
import { useMessages } from '../messages/messages';

export function SeenTabSection({ tab }: { readonly tab: SeenTab }) {
  const { language, privacy } = useMessages();
  return (
    <section>
      <h3 lang="en">{tab.title}</h3>
      <dl class="facts">
        {tab.rules.map(({ who, rule }) => (
          <div key={who}>
            <dt>{privacy.audiences[who]}</dt>
            {groupsOf(tab, who).map(({ level, headers }) => (
              <dd key={level ?? ''}>
                <span lang="en">{headers.join(', ')}</span>
                {who === 'family' &&
                  ` (${level === null ? privacy.onPaper : privacy.fromLevel(level)})`}
              </dd>
            ))}
            <dd class="hint">{rule[language]}</dd>
          </div>
        ))}
        <div>
          <dt>{privacy.staff}</dt>
          <dd lang="en">{headersFor(tab).join(', ')}</dd>
        </div>
      </dl>
    </section>
  );
}

/** For families by the content level from which an email says it, or on paper only; for others all at once. */
function groupsOf(tab: SeenTab, who: Audience) {
  if (who !== 'family') return [{ level: null, headers: headersFor(tab, who) }];
  const seen = tab.columns.filter(({ audience }) => audience.includes(who));
  const levels = [...new Set(seen.map(({ mailedFrom }) => mailedFrom))];
  return levels.map((level) => ({
    level,
    headers: seen.filter(({ mailedFrom }) => mailedFrom === level).map(({ header }) => header),
  }));
}
