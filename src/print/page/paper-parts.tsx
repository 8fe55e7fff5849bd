// What documents have in common: head, foot, facts, boxes to tick and lines to write on.
import type { PrintReader } from '../../schema/choices';
import type { PrintContent } from '../domain/print-content';
import type { PrintSender } from '../domain/print-request';
import type { PaperWords } from '../messages/messages';
import { type Fact, namesOf, placeOf } from './paper-fields';

/** What a document is made from: nothing of the caseload beside it. */
export interface PaperProps {
  readonly content: PrintContent;
  readonly version: string;
  readonly sender: PrintSender;
  readonly reader: PrintReader;
  readonly t: PaperWords;
}

interface PaperHeadProps extends Pick<PaperProps, 'content'> {
  readonly title: string;
  /** Where and when, in the words of the document. */
  readonly about: string;
}

export const PaperHead = ({ content, title, about }: PaperHeadProps) => (
  <header class="paper-head">
    <p class="paper-title">{title}</p>
    <h2>{namesOf(content).full}</h2>
    <p>{about}</p>
  </header>
);

/** "Grade 7 · Mesa View MS · School year 2026-27". */
export const aboutIn = (content: PrintContent, t: PaperWords): string =>
  [placeOf(content, t), t.schoolYear(content.year)].filter((part) => part !== '').join(' · ');

/** "Glenda Ruiz, Mesa View MS". */
export const signedBy = ({ specialist, school }: PrintSender): string =>
  [specialist, school].filter((part) => part !== '').join(', ');

interface PaperFootProps extends Pick<PaperProps, 'content' | 'version' | 't'> {
  readonly signed: string;
}

export const PaperFoot = ({ signed, version, content, t }: PaperFootProps) => (
  <footer class="paper-foot">
    <span>{signed}</span>
    <span>{`${namesOf(content).full} · ${content.year} · ${t.version(version)}`}</span>
  </footer>
);

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly t: PaperWords;
  /** How they stand: texts below each other in two columns, or short facts in one row. */
  readonly look: 'texts' | 'row';
}

export const Facts = ({ facts, t, look }: FactsProps) =>
  facts.length === 0 ? null : (
    <dl class={`paper-facts ${look}`}>
      {facts.map(([field, said]) => (
        <div key={field}>
          <dt>{t.fields[field]}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );

/** An empty box, to be ticked by pen. */
export const Box = ({ round = false }: { readonly round?: boolean }) => (
  <i class={round ? 'box round' : 'box'} aria-hidden="true" />
);

/** Lines to write on. */
export const Lines = ({ count }: { readonly count: number }) => (
  <div class="lines" aria-hidden="true">
    {Array.from({ length: count }, (_, place) => (
      <i key={place} />
    ))}
  </div>
);
