// The whole HTML document: one table of 600 px that shrinks to a phone, one row per block.

import type { Direction } from '../../core/languages';
import type {
  Answers,
  Ask,
  Block,
  Button,
  Email,
  Link,
  NewsList,
  NotedList,
  QuestionList,
} from '../email';
import { palette, serif } from '../palette';
import { GoalSection } from './goal-section';
import {
  LabelledLine,
  LayoutTable,
  Lines,
  OwnWords,
  Quotation,
  Row,
  SectionHeading,
} from './layout';

/**
 * The link itself is 48 px tall by its line height: Outlook for Windows ignores padding on links,
 * and padding on the cell around it cannot be tapped.
 */
const LinkButton = ({ button }: { readonly button: Button }) => (
  <Row padding="28px 20px 12px">
    <LayoutTable>
      <tr>
        <td
          align="center"
          style={`padding:0 24px;background-color:${palette.accent};border-radius:6px;`}
        >
          <a
            href={button.url}
            style={`display:block;color:${palette.onAccent};background-color:${palette.accent};font-size:17px;font-weight:bold;line-height:48px;text-decoration:none;`}
          >
            {button.label}
          </a>
        </td>
      </tr>
    </LayoutTable>
    {button.note !== '' && (
      <p style={`margin:10px 0 0;color:${palette.quiet};font-size:16px;`}>{button.note}</p>
    )}
  </Row>
);

/** Room for the numbers, where lines begin. */
const indents: Readonly<Record<Direction, string>> = { ltr: '0 0 0 26px', rtl: '0 26px 0 0' };

interface QuestionSection {
  readonly list: QuestionList;
  readonly direction: Direction;
}

interface NewsSection {
  readonly list: NewsList;
  readonly direction: Direction;
}

const NewsSection = ({ list, direction }: NewsSection) => (
  <Row padding="0 20px 16px">
    {list.items.map(({ label, about, text, isQuoted, parts }, n) => (
      <div key={n}>
        {label !== '' && (
          <p style={`margin:${n === 0 ? 0 : 18}px 0 2px;font-weight:bold;`}>{label}</p>
        )}
        {text !== '' && isQuoted && (
          <Quotation label="" text={text} direction={direction} above={6} />
        )}
        {text !== '' && !isQuoted && <OwnWords text={text} style="font-size:18px;" />}
        {parts.map((part, place) => (
          <LabelledLine key={place} {...part} />
        ))}
        {about && (
          <p style={`margin:6px 0 0;color:${palette.quiet};font-size:16px;`}>
            {`${about.label}: `}
            <span dir="auto">
              <Lines text={about.text} />
            </span>
          </p>
        )}
      </div>
    ))}
  </Row>
);

/** The heart of the email. */
const AskSection = ({ ask }: { readonly ask: Ask }) => (
  <Row padding="20px" background="tint">
    <SectionHeading text={ask.heading} />
    {ask.goal && (
      <p style={`margin:0 0 10px;color:${palette.quiet};font-size:16px;`}>
        {`${ask.goal.label}: `}
        <span dir="auto">
          <Lines text={ask.goal.text} />
        </span>
      </p>
    )}
    <OwnWords text={ask.question} style={`font-family:${serif};font-size:21px;line-height:1.4;`} />
    {ask.hint !== '' && (
      <p style={`margin:10px 0 0;color:${palette.quiet};font-size:16px;`}>{ask.hint}</p>
    )}
  </Row>
);

/**
 * One below the other, so that a thumb finds each on the smallest phone. The first is filled, for it
 * is the answer that everybody hopes for.
 */
const AnswerLink = ({ link, isFirst }: { readonly link: Link; readonly isFirst: boolean }) => {
  const [ground, ink] = isFirst
    ? [palette.accent, palette.onAccent]
    : [palette.paper, palette.accent];
  return (
    <LayoutTable width="100%" style="max-width:320px;margin:0 0 8px;">
      <tr>
        <td
          align="center"
          style={`background-color:${ground};border:2px solid ${palette.accent};border-radius:6px;`}
        >
          <a
            href={link.url}
            style={`display:block;color:${ink};background-color:${ground};border-radius:4px;font-weight:bold;line-height:48px;text-decoration:none;`}
          >
            {link.label}
          </a>
        </td>
      </tr>
    </LayoutTable>
  );
};

const AnswersSection = ({ answers }: { readonly answers: Answers }) => (
  <Row padding="16px 20px">
    {answers.lead !== '' && <p style="margin:0 0 10px;font-weight:bold;">{answers.lead}</p>}
    {answers.links.map((link, n) => (
      <AnswerLink key={link.url} link={link} isFirst={n === 0} />
    ))}
    {answers.note !== '' && (
      <p style={`margin:0;color:${palette.quiet};font-size:16px;`}>{answers.note}</p>
    )}
  </Row>
);

const QuestionSection = ({ list, direction }: QuestionSection) => (
  <Row padding="20px" rule>
    <SectionHeading text={list.heading} />
    <ol style={`margin:${indents[direction]};padding:0;`}>
      {list.questions.map(({ question, about }, n) => (
        <li key={n} style={`margin:${n === 0 ? 0 : 10}px 0 0;`}>
          <span dir="auto">
            <Lines text={question} />
          </span>
          {about && (
            <p style={`margin:2px 0 0;color:${palette.quiet};font-size:16px;`}>
              {`${about.label}: `}
              <span dir="auto">
                <Lines text={about.text} />
              </span>
            </p>
          )}
        </li>
      ))}
    </ol>
  </Row>
);

const NotedSection = ({ list }: { readonly list: NotedList }) => (
  <Row padding="4px 20px 12px">
    <ul style="margin:0 0 0 20px;padding:0;">
      {list.items.map(({ title, note }, n) => (
        <li key={n} style={`margin:${n === 0 ? 0 : 12}px 0 0;`}>
          <strong>{title}</strong>
          {note !== '' && <OwnWords text={note} style={`color:${palette.quiet};font-size:16px;`} />}
        </li>
      ))}
    </ul>
    {list.more !== '' && <p style="margin:14px 0 0;">{list.more}</p>}
  </Row>
);

const BlockRow = ({
  block,
  direction,
}: {
  readonly block: Block;
  readonly direction: Direction;
}) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Row padding="8px 20px">
          <p style="margin:0;">
            <Lines text={block.text} />
          </p>
        </Row>
      );
    case 'heading':
      return (
        <Row padding="24px 20px 0">
          <SectionHeading text={block.text} />
        </Row>
      );
    case 'note':
      return (
        <Row padding="6px 20px" quiet>
          <p style="margin:0;">{block.text}</p>
        </Row>
      );
    case 'news':
      return <NewsSection list={block} direction={direction} />;
    case 'ask':
      return <AskSection ask={block} />;
    case 'answers':
      return <AnswersSection answers={block} />;
    case 'quotation':
      return (
        <Row padding="4px 20px 12px">
          <Quotation label={block.label} text={block.text} direction={direction} above={0} />
        </Row>
      );
    case 'goal':
      return <GoalSection card={block} direction={direction} />;
    case 'questions':
      return <QuestionSection list={block} direction={direction} />;
    case 'list':
      return <NotedSection list={block} />;
    case 'button':
      return <LinkButton button={block} />;
  }
};

const Signature = ({ closing, names }: Email['signature']) => (
  <Row padding="24px 20px">
    {closing !== '' && <p style="margin:0 0 4px;">{closing}</p>}
    {names.map((name, n) => (
      <p key={name} style={`margin:0;${n === 0 ? 'font-weight:bold;' : ''}`}>
        <span dir="auto">{name}</span>
      </p>
    ))}
  </Row>
);

interface Page {
  readonly email: Email;
  readonly title: string;
}

/**
 * The width stands in CSS as pixels with a maximum of 100 %: Outlook for Windows takes the pixels,
 * phones the maximum, so no second table for Outlook is needed.
 */
export const page = ({ email, title }: Page) => (
  <html lang={email.language} dir={email.direction}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      <meta name="supported-color-schemes" content="light" />
      <title>{title}</title>
    </head>
    <body style={`margin:0;background-color:${palette.paper};`}>
      <table
        role="presentation"
        width="600"
        cellpadding="0"
        cellspacing="0"
        lang={email.language}
        dir={email.direction}
        style="width:600px;max-width:100%;margin:0 auto;word-break:break-word;"
      >
        {email.notices.map((notice) => (
          <Row
            key={notice.language}
            padding="16px 20px 0"
            language={notice.language}
            direction={notice.direction}
            quiet
          >
            <p style="margin:0;">{notice.text}</p>
          </Row>
        ))}
        <Row padding={email.greeting === '' ? '32px 20px 24px' : '24px 20px 10px'}>
          {email.greeting !== '' && <p style="margin:0 0 6px;">{email.greeting}</p>}
          <h1
            style={`margin:0;font-family:${serif};font-size:24px;line-height:1.35;font-weight:normal;`}
          >
            {email.summary}
          </h1>
        </Row>
        {email.blocks.map((block, n) => (
          <BlockRow key={n} block={block} direction={email.direction} />
        ))}
        <Signature {...email.signature} />
        <Row padding="16px 20px 40px" rule quiet>
          {email.footer.map((line, n) => (
            <p key={line} style={`margin:${n === 0 ? 0 : 8}px 0 0;`}>
              {line}
            </p>
          ))}
          {email.footerLink && (
            <a
              href={email.footerLink.url}
              style={`color:${palette.accent};background-color:${palette.paper};line-height:48px;`}
            >
              {email.footerLink.label}
            </a>
          )}
        </Row>
      </table>
    </body>
  </html>
);
