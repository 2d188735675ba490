export const stamp: string
export function hashOfSources(): string
export function glanceAtSources(): string
export function builtFrom(): { hash: string; glance: string } | null
