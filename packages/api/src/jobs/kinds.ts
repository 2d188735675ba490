import { enqueueJob, refreshProposals, systemActor, vacuum, type Register } from '@rapporteur/register'

type Tell = (done: number, total: number) => Promise<void>

/** Everything that is done in the background. A new kind is one line here. */
export const jobKinds = {
  /** New words may speak of what was undertaken before; a person then decides. */
  proposals: async (register: Register, { dossierId }: { dossierId: string }, tell: Tell): Promise<void> => {
    await refreshProposals(register, dossierId, systemActor, tell)
  },
  /** Gives back the room of dead rows; the embedded database never does so by itself. */
  upkeep: async (register: Register, _data: object, _tell: Tell): Promise<void> => {
    await vacuum(register)
    await enqueueJob(register, 'upkeep', {}, { id: 'upkeep', runAt: nextNight(register.effects.now()) })
  },
} satisfies Record<string, (register: Register, data: never, tell: Tell) => Promise<void>>

export type JobKind = keyof typeof jobKinds

/** Three in the morning where the server stands, when few are awake. */
export function nextNight(now: Date): Date {
  const night = new Date(now)
  night.setHours(3, 0, 0, 0)
  if (night <= now) night.setDate(night.getDate() + 1)
  return night
}
