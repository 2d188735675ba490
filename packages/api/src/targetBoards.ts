import { getTargetBoard, type Read, type TargetBoard, type TargetView } from '@rapporteur/register'

/** The boards of targets, by id; a target of which no version stands has none. */
export async function targetBoards(
  read: Read,
  d: string,
  targets: readonly TargetView[],
): Promise<ReadonlyMap<string, TargetBoard>> {
  const standing = targets.filter(({ versions }) => versions.length > 0)
  return new Map(await Promise.all(standing.map(async ({ id }) => [id, await getTargetBoard(read, d, id)] as const)))
}
