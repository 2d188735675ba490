import { sql } from 'kysely'
import { insertRows } from '../database/handles.ts'
import type { Register } from '../database/open-register.ts'
import { tableNames, type TableName } from '../database/table-names.ts'
import { Invalid } from '../errors.ts'
import { primaryKeys, rowsInOrder } from './table-rows.ts'

const FORMAT = 'rapporteur-dump/1'

/**
 * Every row of every table as NDJSON: a first line saying what this is, one line a row, a last line with the count. Independent of the
 * engine: what PGlite gave, PostgreSQL takes, and the other way round. Documents' bytes are not in it; copy `blobs/` beside it.
 * Taken while nobody writes, or of a moment that no single transaction saw.
 */
export async function* dump(register: Register): AsyncGenerator<string> {
  const { read } = register
  const keys = await primaryKeys(read)
  yield `${JSON.stringify({ format: FORMAT, at: register.effects.now().toISOString() })}\n`
  let rows = 0
  for (const table of tableNames)
    for await (const row of rowsInOrder(read, table, keys)) {
      rows++
      yield `${JSON.stringify([table, table === 'passages' ? { ...row, tokens: String(row['tokens']) } : row])}\n`
    }
  yield `${JSON.stringify({ end: FORMAT, rows })}\n`
}

/**
 * Fills an empty register from a dump, in one transaction: all of it or nothing. `lines` may be cut anywhere.
 * Throws {@link Invalid} when the register is not empty, or the dump is of another kind or cut short.
 */
export async function restore(
  register: Register,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<{ rows: number }> {
  return register.database.transaction().execute(async (trx) => {
    const { rows: there } = await sql`select 1 from log_heads limit 1`.execute(trx)
    if (there.length > 0) throw new Invalid('A dump can only be restored into an empty register.')
    let begun = false
    let ended = false
    let count = 0
    let table: TableName | null = null
    let batch: object[] = []
    const flush = async () => {
      if (table !== null) await insertRows(trx, table, batch)
      batch = []
    }
    for await (const line of wholeLines(lines)) {
      const parsed = parsedLine(line)
      if (!begun) {
        if (!('format' in parsed) || parsed.format !== FORMAT)
          throw new Invalid(`This is not a dump of the kind ${FORMAT}.`)
        begun = true
      } else if ('end' in parsed) {
        await flush()
        if (parsed.rows !== count) throw new Invalid(`The dump says it has ${parsed.rows} rows, but ${count} came.`)
        ended = true
      } else {
        const [name, row] = parsed as unknown as [TableName, object]
        if (!tableNames.includes(name))
          throw new Invalid(`The dump has a table "${String(name)}" that this version does not know.`)
        if (name !== table || batch.length >= 1_000) await flush()
        table = name
        batch.push(row)
        count++
      }
    }
    if (!ended) throw new Invalid('The dump is cut short: its last line is missing.')
    return { rows: count }
  })
}

function parsedLine(line: string): { format: string } | { end: string; rows: number } | readonly unknown[] {
  try {
    return JSON.parse(line)
  } catch {
    throw new Invalid('The dump has a line that is not JSON.')
  }
}

async function* wholeLines(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line !== '') yield line
  }
  if (rest !== '') yield rest
}

/** Gives back the room of dead rows and brings the planner's counts up to date; PGlite never does so by itself. */
export async function vacuum(register: Register): Promise<void> {
  await sql`vacuum (analyze)`.execute(register.database)
}
