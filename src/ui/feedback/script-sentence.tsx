// Words of the spreadsheet, which are English on every page: a screen reader has to know.
export const ScriptSentence = ({ children }: { readonly children: string }) => (
  <span lang="en">{children}</span>
);
