// The whole HTML document: one table of 600 px that shrinks to a phone, one row per block.

import type { Direction } from '../../core/languages';
import type { Block, Button, Email, NotedList, QuestionList } from '../email';
import { palette, serif } from '../palette';
import { GoalSection } from './goal-section';
import { LayoutTable, Lines, OwnWords, Row, SectionHeading } from './layout';

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

const QuestionSection = ({ list, direction }: QuestionSection) => (
  <Row padding="28px 20px" background="tint">
    <SectionHeading text={list.heading} />
    <p style={`margin:0 0 16px;color:${palette.quiet};font-size:16px;`}>{list.hint}</p>
    <ol
      style={`margin:${indents[direction]};padding:0;font-family:${serif};font-size:19px;line-height:1.45;`}
    >
      {list.questions.map((question, n) => (
        <li key={n} style={`margin:${n === 0 ? 0 : 14}px 0 0;`}>
          <span dir="auto">
            <Lines text={question} />
          </span>
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
        style="width:600px;max-width:100%;margin:0 auto;"
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
        <Row padding="32px 20px 24px">
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
        </Row>
      </table>
    </body>
  </html>
);
