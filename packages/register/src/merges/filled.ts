/** What an entry takes from another of the same thing where it knows nothing itself. */
export const FILLED = {
  instrument: ['title', 'subject', 'in_force_on', 'term_months', 'renewal', 'notice_months'],
  meeting: ['body_kind', 'body', 'ordinal', 'place', 'place_id', 'title'],
} as const
