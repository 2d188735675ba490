import type { Read } from '../database/handles.ts'

type Answers<Questions extends readonly (() => Promise<unknown>)[]> = {
  -readonly [N in keyof Questions]: Awaited<ReturnType<Questions[N]>>
}

/** Asks several things at once where a handle has several connections; inside a transaction, which has one, in turn. */
export async function together<const Questions extends readonly (() => Promise<unknown>)[]>(
  read: Read,
  questions: Questions,
): Promise<Answers<Questions>> {
  if (!('log' in read)) return (await Promise.all(questions.map((ask) => ask()))) as Answers<Questions>
  const answers: unknown[] = []
  for (const ask of questions) answers.push(await ask())
  return answers as Answers<Questions>
}
