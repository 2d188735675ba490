import { describe, expect, test } from 'vitest'
import { type Readable, read, readAll } from '@rapporteur/reading'

const pieces: readonly Readable[] = [
  {
    id: 'en',
    language: 'en',
    publishedOn: '2024-03-05',
    text: 'Trade between Chile and Norway reached 1.2 billion USD in 2023.',
  },
  { id: 'vi', language: 'vi', text: 'Ngày 12/5/2023, Bộ trưởng Nguyễn Văn Mẫu hội đàm với Bộ trưởng Na Uy.' },
  { id: 'ru', language: 'ru', text: 'Стороны договорились подготовить программу сотрудничества до конца 2025 года.' },
  { id: 'zh', language: 'zh', text: '2022年智利对挪威出口额为3.5亿美元，增长12%。' },
  { id: 'none', text: '' },
]

describe('reading many documents', () => {
  test('gives what reading each gives, in their order, whatever lots they fall into', () => {
    const many = Array.from({ length: 150 }, (_, n) => ({ ...pieces[n % pieces.length]!, id: String(n) }))
    expect([...readAll(many)]).toEqual(many.map((document) => read(document)))
  })

  test('takes documents as readings are asked for, a lot ahead at most', () => {
    let taken = 0
    function* endless(): Generator<Readable> {
      for (;;) yield { ...pieces[taken % pieces.length]!, id: String(taken++) }
    }
    const readings = readAll(endless())
    expect(readings.next().value?.id).toBe('0')
    expect(taken).toBeLessThanOrEqual(64)
  })

  test('reads nothing where there is nothing', () => {
    expect([...readAll([])]).toEqual([])
  })
})
