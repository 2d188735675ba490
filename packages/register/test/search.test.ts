import { expect, test } from 'vitest'
import {
  importDocuments,
  installDossier,
  search,
  systemActor,
  type Register,
  type SearchRequest,
} from '../src/index.ts'
import { editDistance } from '../src/search/edit-distance.ts'
import { fold } from '../src/search/fold.ts'
import { bigrams } from '../src/search/tokens.ts'
import { dossier } from './support/dossier.ts'
import { incomingWith, type Sketch } from './support/documents.ts'
import { mayBeOneWord } from '../src/search/russian-forms.ts'
import { figure, person } from './support/findings.ts'
import { onBothEngines } from './support/on-both-engines.ts'

test('a name without case and marks', () => {
  expect(['Trịnh Đình Dũng', 'ОРЁЛ  и\tорел', '琥珀'].map(fold)).toEqual(['trinh dinh dung', 'орел и орел', '琥珀'])
})

test('pairs of Chinese signs overlap', () => {
  expect([bigrams('合作备忘'), bigrams('核'), bigrams('')]).toEqual([['合作', '作备', '备忘'], ['核'], []])
})

test('a swap of neighbours is one slip', () => {
  expect([
    editDistance('nuclaer', 'nuclear'),
    editDistance('trad', 'trade'),
    editDistance('', 'ab'),
    editDistance('same', 'same'),
  ]).toEqual([1, 1, 2, 0])
})

test('forms of one Russian word', () => {
  const forms = ['летов', 'летова', 'летову', 'летовым', 'летове', 'летовой']
  expect(forms.filter((form) => !mayBeOneWord(form, 'летов'))).toEqual([])
  expect(['лето', 'полетов', 'летчик'].filter((form) => mayBeOneWord(form, 'летов'))).toEqual([])
})

const documents: Sketch[] = [
  {
    id: 'ru',
    language: 'ru',
    publishedOn: '2021-01-01',
    text: 'Правительства подписали соглашения о торговле. Борис Летов выступил с речью.\nПотом был обед.',
  },
  {
    id: 'vi',
    language: 'vi',
    publishedOn: '2021-01-02',
    text: 'Hai bên thúc đẩy hợp tác năng lượng. Ada Vinter nói về kim ngạch.',
  },
  { id: 'vi-plain', language: 'vi', publishedOn: '2021-06-02', text: 'Hai ben ban ve hop tac lau dai.' },
  {
    id: 'zh',
    language: 'zh',
    publishedOn: '2021-01-03',
    text: '双方签署了合作备忘录。鲍里斯·列托夫出席了签字仪式。琥珀大桥将于明年开工。',
  },
  {
    id: 'en',
    language: 'en',
    publishedOn: '2021-01-04',
    title: 'Nuclear power',
    text: 'Ministers discussed nuclear power stations. Boris Letov praised the agreement. Work on the Amber Bridge goes on. 😀 Trade, 500 million USD.',
  },
]

async function filled(fresh: () => Promise<Register>): Promise<Register> {
  const register = await fresh()
  await installDossier(register, dossier)
  const items = documents.map((sketch) =>
    incomingWith(sketch, (text) => (sketch.id === 'en' ? [figure(text, '500 million USD', { value: 5e8 })] : [])),
  )
  await importDocuments(register, dossier.id, systemActor, items)
  return register
}

onBothEngines('search', ({ fresh }) => {
  test('in four languages, by stem, without marks, by parts of words, with the words marked in the sentence', async () => {
    const { read } = await filled(fresh)
    const find = async (query: string, more: Partial<SearchRequest> = {}) => {
      const { hits } = await search(read, dossier.id, { query, ...more })
      return hits.map(({ document, sentences }) => [
        document.id,
        ...sentences.flatMap(({ text, span, marks }) => marks.map(([a, b]) => text.slice(a - span[0], b - span[0]))),
      ])
    }
    expect(await find('соглашение правительство')).toEqual([['ru', 'Правительства', 'соглашения']])
    expect(await find('nang luong')).toEqual([['vi', 'năng', 'lượng']])
    // With marks, the exact form comes first although the other is newer.
    expect(await find('hợp tác')).toEqual([
      ['vi', 'hợp', 'tác'],
      ['vi-plain', 'hop', 'tac'],
    ])
    expect(await find('备忘')).toEqual([['zh', '备忘']])
    expect(await find('签')).toEqual([['zh', '签', '签']])
    expect(await find('the stations of power')).toEqual([['en', 'power', 'stations']])
    expect(await find('heliotrope')).toEqual([])
    expect(await find('соглашение heliotrope')).toEqual([])
  })

  test('a person, project or place in one script finds documents in all', async () => {
    const { read } = await filled(fresh)
    for (const query of ['Boris Letov', 'борис летов', '鲍里斯·列托夫']) {
      const { hits, expanded } = await search(read, dossier.id, { query })
      expect(expanded.map(({ id }) => id)).toEqual(['boris-letov'])
      expect(hits.map(({ document }) => document.id).sort()).toEqual(['en', 'ru', 'zh'])
      const marked = hits.flatMap(({ sentences }) =>
        sentences.flatMap(({ text, span, marks }) => marks.map(([a, b]) => text.slice(a - span[0], b - span[0]))),
      )
      expect(marked.sort()).toEqual(['Boris Letov', 'Борис Летов', '鲍里斯·列托夫'])
    }
    const bridge = await search(read, dossier.id, { query: 'янтарный мост' })
    expect(bridge.hits.map(({ document }) => document.id).sort()).toEqual(['en', 'zh'])
  })

  test('a family name alone, in any script and case, finds documents in all', async () => {
    const register = await filled(fresh)
    await importDocuments(register, dossier.id, systemActor, [
      incomingWith(
        { id: 'ru-cases', language: 'ru', text: 'Встреча с Борисом Летовым прошла вчера. Доклад Летова приняли.' },
        () => [],
      ),
      incomingWith({ id: 'zh-short', language: 'zh', text: '列托夫说，项目进展顺利。' }, () => []),
      incomingWith({ id: 'vi-name', language: 'vi', text: 'Ông Boris Letov đến thăm.' }, () => []),
    ])
    for (const query of ['Letov', 'letov', 'Летов', 'Летову', 'Борисом Летовым', '列托夫']) {
      const { hits, expanded } = await search(register.read, dossier.id, { query })
      const found = hits.map(({ document }) => document.id).sort()
      expect(expanded.map(({ id }) => id)).toEqual(['boris-letov'])
      const named = ['en', 'ru', 'ru-cases', 'vi-name', 'zh']
      // A whole name is asked for as such; a family name alone is also found where it stands alone.
      expect([query, found]).toEqual([query, query.includes(' ') ? named : [...named, 'zh-short']])
      expect(hits.every(({ sentences }) => sentences.length > 0)).toBe(true)
    }
    const marked = (await search(register.read, dossier.id, { query: 'Letov' })).hits
      .find(({ document }) => document.id === 'ru-cases')!
      .sentences.flatMap(({ text, span, marks }) => marks.map(([a, b]) => text.slice(a - span[0], b - span[0])))
    expect(marked).toEqual(['Борисом Летовым', 'Летова'])
    const both = await search(register.read, dossier.id, { query: 'Letov соглашения' })
    expect(both.hits.map(({ document }) => document.id)).toEqual(['ru'])
  })

  test('a name that only documents know is found under every name that they gloss', async () => {
    const register = await filled(fresh)
    const gloss = 'Thứ trưởng Mẫu Văn Thử (Мау Ван Тхы, 茅文试) phát biểu.'
    await importDocuments(register, dossier.id, systemActor, [
      incomingWith({ id: 'gloss', language: 'vi', text: gloss }, (text) => [
        person(text, 'Mẫu Văn Thử', { aliases: ['Мау Ван Тхы', '茅文试'] }),
      ]),
      incomingWith({ id: 'ru-gloss', language: 'ru', text: 'Выступил Мау Ван Тхы.' }, () => []),
      incomingWith({ id: 'zh-gloss', language: 'zh', text: '茅文试发表讲话。' }, () => []),
    ])
    for (const query of ['Mẫu Văn Thử', 'Mau Van Thu', 'Мау Ван Тхы', '茅文试', 'Văn Thử', 'Ван Тхы', '文试']) {
      const { hits } = await search(register.read, dossier.id, { query })
      expect([query, hits.map(({ document }) => document.id).sort()]).toEqual([
        query,
        ['gloss', 'ru-gloss', 'zh-gloss'],
      ])
    }
    // A syllable among other words is a word: nobody who asks for "văn hóa" asks for a person.
    expect((await search(register.read, dossier.id, { query: 'văn hóa' })).expanded).toEqual([])
  })

  test('marks are offsets into the text of the document', async () => {
    const { read } = await filled(fresh)
    const { hits } = await search(read, dossier.id, { query: 'trade' })
    const [sentence] = hits.find(({ document }) => document.id === 'en')!.sentences
    const text = documents.find(({ id }) => id === 'en')!.text
    expect(text.slice(...sentence!.span)).toBe(sentence!.text)
    expect(sentence!.marks.map(([start, end]) => text.slice(start, end))).toEqual(['Trade'])
  })

  test('a slip of the pen is put right, and said', async () => {
    const { read } = await filled(fresh)
    const found = await search(read, dossier.id, { query: 'nuclaer power' })
    expect([found.corrected, found.hits.map(({ document }) => document.id)]).toEqual(['nuclear power', ['en']])
    expect((await search(read, dossier.id, { query: 'nuclear power' })).corrected).toBe(null)
  })

  test('by language, by kind of finding, by page', async () => {
    const { read } = await filled(fresh)
    const ids = async (request: SearchRequest) =>
      (await search(read, dossier.id, request)).hits.map(({ document }) => document.id)
    expect(await ids({ query: 'Boris Letov', language: 'zh' })).toEqual(['zh'])
    expect(await ids({ query: 'Boris Letov', kinds: ['figure'] })).toEqual(['en'])
    const pages = [
      await ids({ query: 'Boris Letov', limit: 2 }),
      await ids({ query: 'Boris Letov', limit: 2, offset: 2 }),
    ]
    expect(pages.flat().sort()).toEqual(['en', 'ru', 'zh'])
    expect((await search(read, dossier.id, { query: 'Boris Letov', limit: 1 })).total).toBe(3)
  })

  test('signs that mean something to a database are only signs', async () => {
    const { read } = await filled(fresh)
    for (const query of [
      "'",
      '& | !',
      ':*',
      '\\',
      '\0',
      '\ud800',
      "nuclear' & !power:*",
      '%_',
      '',
      '   ',
      '«»',
      'a'.repeat(5_000),
    ])
      await expect(search(read, dossier.id, { query })).resolves.toMatchObject({ hits: expect.any(Array) })
    expect((await search(read, dossier.id, { query: "nuclear' & power:*" })).hits.length).toBe(1)
  })
})
