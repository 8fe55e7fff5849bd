// Tells English from Spanish where both are ours.

/** Names that stand in the spreadsheet and in its menu are English on every page. */
export const names =
  /Living ALP|Set up or repair|Health check|Open the sidebar|Start here|Staff notes|Check-ins|No contact|Student ID|Student name|Until hour|2026-11-23 to 2026-11-27/g;

/** Words that a sentence in English can hardly do without, and that are none in Spanish. */
export const englishWords =
  /(?<!\p{L})(the|is|are|was|of|and|or|not|this|that|your|you|has|have|stands|cannot|it|in the|with|there|choose|please|nothing|should)(?!\p{L})/iu;
