import type { Tables } from './tables.ts'

/**
 * How each table lies in a distributed database: `dossier` by `dossier_id`, `reference` on every node, `local` on the coordinator.
 * In an order in which rows can be filled in: what is referred to comes first.
 */
export const tablePlacement = {
  dossiers: 'dossier',
  log_heads: 'dossier',
  change_log: 'dossier',
  sides: 'dossier',
  agencies: 'dossier',
  bodies: 'dossier',
  people: 'dossier',
  posts: 'dossier',
  co_chairs: 'dossier',
  projects: 'dossier',
  places: 'dossier',
  reporters: 'dossier',
  names: 'dossier',
  documents: 'dossier',
  passages: 'dossier',
  words: 'dossier',
  readings: 'dossier',
  findings: 'dossier',
  supports: 'dossier',
  meetings: 'dossier',
  series: 'dossier',
  observations: 'dossier',
  targets: 'dossier',
  target_versions: 'dossier',
  instruments: 'dossier',
  ties: 'dossier',
  project_states: 'dossier',
  obstacles: 'dossier',
  undertakings: 'dossier',
  mentions: 'dossier',
  responsibles: 'dossier',
  link_proposals: 'dossier',
  merge_proposals: 'dossier',
  assessments: 'dossier',
  notes: 'dossier',
  notices: 'dossier',
  agenda_items: 'dossier',
  minutes: 'dossier',
  articles: 'dossier',
  confirmations: 'dossier',
  signatures: 'dossier',
  sealed_editions: 'dossier',
  users: 'reference',
  tokens: 'reference',
  members: 'dossier',
  jobs: 'local',
  entry_links: 'local',
  browser_sessions: 'local',
} satisfies Record<keyof Tables, 'dossier' | 'reference' | 'local'>

export type TableName = keyof Tables
export const tableNames = Object.keys(tablePlacement) as TableName[]
