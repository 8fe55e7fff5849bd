// A sentence of the script, which is always English: a screen reader has to know. An address of a
// file in it is a link.

/** With the brackets, splitting keeps what it found. */
const address = /(https:\/\/[^\s“”]+)/;

export const ScriptSentence = ({ children }: { readonly children: string }) => (
  <span lang="en">
    {children.split(address).map((part) =>
      address.test(part) ? (
        <a key={part} href={part} target="_blank" rel="noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </span>
);
