// A sentence of the script, which is always English: a screen reader has to know.
export const ScriptSentence = ({ children }: { readonly children: string }) => (
  <span lang="en">{children}</span>
);
