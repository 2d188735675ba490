import type { Lexicon } from '../../engine/lexicon.ts'

/** Words at the start of lines that are not the story. */
export const noise = {
  'noise.related': {
    '': [
      '更多',
      '相关新闻',
      '相关阅读',
      '延伸阅读',
      '推荐阅读',
      '更多新闻',
      '相关报道',
      '相关文章',
      '热门新闻',
      '相关链接',
      '猜你喜欢',
      '热点新闻',
      '推荐新闻',
      '最新新闻',
      '其他新闻',
      '相关内容',
      '热门推荐',
      '更多内容',
      '延伸阅读:',
      '点击排行',
    ],
  },
  'noise.copyright': { '': ['©', '版权所有', 'copyright', '来源:', '责任编辑', '编辑:'] },
  'noise.contact': { '': ['地址:', '电话:', '传真:', '邮箱:', '邮编:'] },
  'noise.caption': { '': ['图自', '图片来源', '摄影:', '图:', '图为', '图源', '资料图', '图片说明'] },
} satisfies Lexicon
