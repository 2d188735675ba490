import { describe, expect, test } from 'vitest'
import { nameKey } from '../../src/names/nameKey.ts'
import { sameName } from '../../src/names/sameName.ts'

const pairs: Readonly<Record<'same' | 'likely' | 'different', string>> = {
  same: `
    Trịnh Đình Dũng | 郑廷勇
    Trịnh Đình Dũng | Чинь Динь Зунг
    Trinh Dinh Dung | Чинь Динь Зунг
    Trinh Dinh Dung | Trịnh Đình Dũng
    Trinh Dinh Dung | 郑廷勇
    Чинь Динь Зунг | 鄭廷勇
    郑廷勇 | 鄭廷勇
    Phạm Minh Chính | 范明政
    Phạm Minh Chính | Фам Минь Тинь
    Phạm Minh Chính | Фам Минь Чинь
    Nguyễn Xuân Phúc | 阮春福
    Nguyễn Xuân Phúc | Нгуен Суан Фук
    Nguyễn Phú Trọng | 阮富仲
    Nguyễn Phú Trọng | Нгуен Фу Чонг
    Lê Văn Thành | 黎文成
    Ле Ван Тхань | 黎文成
    Võ Văn Thưởng | 武文赏
    Võ Văn Thưởng | Во Ван Тхыонг
    Vương Đình Huệ | 王庭惠
    Vương Đình Huệ | Выонг Динь Хюэ
    Bùi Thanh Sơn | 裴青山
    Bui Thanh Son | Буй Тхань Шон
    Trần Hồng Hà | 陈红河
    Trần Hồng Hà | Чан Хонг Ха
    Tô Lâm | 苏林
    Lương Cường | 梁强
    Phan Văn Giang | Фан Ван Зянг
    Nguyễn Hồng Diên | Нгуен Хонг Зьен
    Đặng Minh Khôi | Данг Минь Кхой
    Hồ Đức Phớc | Хо Дык Фок
    Nguyễn Thị Kim Ngân | 阮氏金银
    Trương Hòa Bình | 张和平
    Nguyễn Hòa Bình | Nguyễn Hoà Bình
    Tập Cận Bình | 习近平
    Xi Jinping | 习近平
    Xi Jinping | Си Цзиньпин
    Си Цзиньпин | 習近平
    Дмитрий Чернышенко | 德米特里·切尔尼申科
    Dmitry Chernyshenko | 德米特里·切爾尼申科
    Dmitriy Chernyshenko | Дмитрий Чернышенко
    Дмитрий Николаевич Чернышенко | Dmitry Chernyshenko
    Чернышенко Дмитрий | Dmitry Chernyshenko
    Чернышенко Дмитрий Николаевич | 德米特里·切尔尼申科
    Д. Чернышенко | Dmitry Chernyshenko
    Chernyshenko | 切尔尼申科
    Владимир Путин | 弗拉基米尔·普京
    Мария Захарова | 玛丽亚·扎哈罗娃
    Михаил Мишустин | 米哈伊尔·米舒斯京
    Mikhail Mishustin | Михаил Мишустин
    Sergei Lavrov | Сергей Лавров
    Sergey Lavrov | 谢尔盖·拉夫罗夫
    Денис Мантуров | 丹尼斯·曼图罗夫
    Александр Новак | 亚历山大·诺瓦克
    Юрий Трутнев | 尤里·特鲁特涅夫
    Игорь Шувалов | 伊戈尔·舒瓦洛夫
    Igor Ivanovich Shuvalov | Игорь Шувалов
    Валентина Матвиенко | 瓦莲京娜·马特维延科
    Вячеслав Володин | 维亚切斯拉夫·沃洛金
    Марат Хуснуллин | 马拉特·胡斯努林
    Дмитрий Медведев | 德米特里·梅德韦杰夫`,
  likely: `
    To Lam | 苏林
    Wang Yi | 王毅
    Ван И | 王毅
    Li Qiang | Ли Цян
    Путин | 普京
    Чернышенко | Dmitry Chernyshenko
    Nguyễn Xuân Phúc | Phúc
    Nguyễn Xuân Phúc | Nguyễn Phúc`,
  different: `
    Захаров | 扎哈罗娃
    Захарова | Захаров
    Trịnh Đình Dũng | 郑廷咏
    Trịnh Đình Dũng | Trịnh Đình Dung
    Nguyễn Văn Nam | Nguyễn Văn Năm
    Nguyễn Văn Nam | Нгуен Ван Тхань
    Phạm Minh Chính | Phạm Bình Minh
    Phạm Minh Chính | 范平明
    Phạm Bình Minh | Фам Минь Чинь
    Đỗ Văn Dũng | Зо Ван Зунг
    Igor Shuvalov | Igor Sechin
    Игорь Шувалов | Олег Шувалов
    Илья Трутнев | 尤里·特鲁特涅夫
    Dmitry Medvedev | 德米特里·切尔尼申科
    Maxim Oreshkin | Максим Решетников
    Иванов | Ефанов
    Иван Петрович Сидоров | Иван Сергеевич Сидоров
    А. Новак | Дмитрий Новак
    Михаил Ли | 李强
    Lê Hoài Trung | Сергей Лавров
    阮春福 | 阮富仲
    Xi Jinping | Ли Цян`,
}

const rowsOf = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((name) => name.trim()) as [string, string])

describe('names of one person in several scripts', () => {
  for (const [verdict, table] of Object.entries(pairs))
    test.each(rowsOf(table))(`${verdict}: %s | %s`, (a, b) => {
      expect(sameName(a, b).verdict).toBe(verdict)
      expect(sameName(b, a).verdict).toBe(verdict)
    })

  test.each(rowsOf(pairs.same))('%s and %s are found under one key', (a, b) => {
    const keys = new Set(nameKey(a))
    expect(nameKey(b).some((key) => keys.has(key))).toBe(true)
  })

  test('no two of the people above are the same who are not in one row together', () => {
    const people = [
      ['Trịnh Đình Dũng', 'Чинь Динь Зунг', '郑廷勇'],
      ['Phạm Minh Chính', 'Фам Минь Тинь', '范明政'],
      ['Nguyễn Xuân Phúc', 'Нгуен Суан Фук', '阮春福'],
      ['Lê Văn Thành', 'Ле Ван Тхань', '黎文成'],
      ['Dmitry Chernyshenko', 'Дмитрий Чернышенко', '德米特里·切尔尼申科'],
      ['Dmitry Medvedev', 'Дмитрий Медведев', '德米特里·梅德韦杰夫'],
      ['Igor Shuvalov', 'Игорь Шувалов', '伊戈尔·舒瓦洛夫'],
      ['Denis Manturov', 'Денис Мантуров', '丹尼斯·曼图罗夫'],
      ['Xi Jinping', 'Си Цзиньпин', '习近平'],
    ]
    const wrong = people.flatMap((one, at) =>
      people
        .slice(at + 1)
        .flatMap((other) =>
          one.flatMap((a) => other.filter((b) => sameName(a, b).verdict !== 'different').map((b) => `${a} = ${b}`)),
        ),
    )
    expect(wrong).toEqual([])
  })

  test('odd input is no error', () => {
    for (const odd of ['', ' ', '·', '(', 'a'.repeat(10_000), '阮'.repeat(5_000), '\ud800', 'Ä.', 'о’'])
      for (const other of ['Phúc', '阮春福', 'Путин', odd])
        expect(() => [sameName(odd, other), nameKey(odd)]).not.toThrow()
  })
})
