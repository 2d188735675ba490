/** Elements that are never a part of a story. */
export const boilerplateElements: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'iframe',
    'object',
    'embed',
    'form',
    'button',
    'input',
    'select',
    'textarea',
  ],
  ...['nav', 'aside', 'footer', 'figure', 'figcaption', 'dialog', 'audio', 'video', 'canvas', 'menu'],
])

/** Roles of landmarks that are not the story. */
export const boilerplateRoles: ReadonlySet<string> = new Set([
  ...[
    'navigation',
    'complementary',
    'contentinfo',
    'search',
    'banner',
    'menu',
    'menubar',
    'dialog',
    'alert',
    'toolbar',
  ],
])

/** Words in a class or an id, between `-`, `_`, blanks and capitals, that mark what is not the story. */
export const boilerplateClasses =
  /(?:^|[\s_-])(?:related|relate|relation|recommend(?:ed|ation|ations)?|suggest(?:ed|ion|ions)?|read-?more|readalso|see-?also|more-?news|other-?news|lien-?quan|tin-?khac|tin-?moi|doc-?them|xem-?them|docthem|most-?(?:read|viewed|popular)|popular|trending|hot-?news|share|sharing|social|breadcrumbs?|crumbs|nav|navbar|navigation|menu|sidebar|side-?bar|aside|widget|comments?|binh-?luan|newsletter|subscri(?:be|ption)|promo|banner|advert(?:isement)?|ads|adv|caption|figcaption|imgcaption|photo-?(?:desc|note|caption)|pcaption|copyright|copy-right|footer|foot|pagination|pager|tags?|tag-?list|keywords|toolbar|print|rating|vote|cookies?|popup|modal|hidden|visually-hidden|sr-only|teasers?|byline|author-?(?:box|bio)|disclaimer)(?=$|[\s_-])/i

/** A line of its own after which other stories are listed. */
export const relatedHeading =
  /^[\s>»▶•*:–—-]*(?:tin (?:tức )?liên quan|bài (?:viết )?liên quan|các bài (?:viết )?(?:liên quan|khác)|có thể bạn quan tâm|đọc thêm|xem thêm|đọc tiếp|tin khác|tin cùng chuyên mục|cùng chuyên mục|tin mới (?:nhất|hơn)|tin cũ hơn|tin đọc nhiều|đọc nhiều nhất|читайте (?:также|ещё|еще)|смотрите также|материалы по теме|по теме|другие (?:новости|материалы)|похожие (?:новости|материалы|статьи)|ещё по теме|еще по теме|новости по теме|самое читаемое|главные новости|последние новости|相关(?:阅读|新闻|报道|文章|链接|推荐)|相關(?:閱讀|新聞|報導|文章|連結)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|更多(?:新闻|精彩|报道|内容)|热门(?:新闻|文章|推荐)|热点新闻|猜你喜欢|上一篇|下一篇|related (?:news|stories|articles|posts|content|topics|links)|read (?:more|also|next)|see (?:also|more)|more (?:news|stories|on this|from)|also read|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular|viewed)|latest news|other news|trending(?: now)?)(?:\s+(?:tại đây|here))?[\s:：.…»>]*(?:$|[:：]\s*(?=\S))/iu

/** A line that is about rights or the site, not about the story. */
export const rightsLine =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|bản quyền (?:thuộc|©|của)|®|ghi rõ nguồn|vui lòng ghi rõ nguồn|cấm sao chép|giấy phép (?:số|thiết lập|xuất bản|hoạt động)|все права защищены|при (?:полном|использовании|перепечатке|цитировании)[^\n]{0,60}(?:материал|ссылк)|свидетельство о регистрации сми|版权所有|版權所有|未经(?:授权|许可|允许)|未經(?:授權|許可)|转载请注明|轉載請註明|本网站(?:所有|版权)|责任编辑|責任編輯|\[?责编|编辑[:：]|京icp|沪icp|[\p{Script=Han}]icp[备備])/iu
