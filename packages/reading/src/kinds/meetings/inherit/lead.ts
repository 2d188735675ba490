/** The last sentence of the lead, which tells what the text is about. */
export const LEAD = 2
