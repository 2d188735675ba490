/** Elements that are never a part of a story. */
export const boilerplateElements: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg iframe object embed form button input select textarea ' +
    'nav aside footer figure figcaption dialog audio video canvas menu'
  ).split(' '),
)

/** Roles of landmarks that are not the story. */
export const boilerplateRoles: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search banner menu menubar dialog alert toolbar'.split(' '),
)

/** Words in a class or an id, between `-`, `_`, blanks and capitals, that mark what is not the story. */
const classWords = (
  'related|relate|recommend(?:ed|ation|ations)?|suggest(?:ed|ion|ions)?|read-?more|read-?also|see-?also|more-?news|other-?news|' +
  'lien-?quan|tin-?khac|tin-?moi|doc-?them|xem-?them|binh-?luan|most-?(?:read|viewed|popular)|popular|trending|hot-?news|' +
  'share|sharing|social|breadcrumbs?|crumbs|nav|navbar|navigation|menu|side-?bar|aside|widget|comments?|newsletter|' +
  'subscri(?:be|ption)|promo|banner|advert(?:isement)?|ads|adv|caption|figcaption|p?caption|imgcaption|photo-?(?:desc|note)|' +
  'copy-?right|footer|foot|pagination|pager|tags?|keywords|toolbar|print|rating|vote|cookies?|popup|modal|visually-hidden|' +
  'sr-only|teasers?|byline|author-?(?:box|bio)|disclaimer'
).split('|')
export const boilerplateClasses = new RegExp(String.raw`(?:^|[\s_-])(?:${classWords.join('|')})(?=$|[\s_-])`, 'i')

/** Lines of their own after which other stories are listed; parts of a pattern, parted by `|`. */
const relatedPhrases = {
  vi:
    'tin (?:tức )?liên quan|bài (?:viết )?liên quan|các bài (?:viết )?(?:liên quan|khác)|có thể bạn quan tâm|đọc thêm|xem thêm|' +
    'đọc tiếp|tin khác|(?:tin )?cùng chuyên mục|tin mới (?:nhất|hơn)|tin cũ hơn|(?:tin )?đọc nhiều(?: nhất)?',
  ru:
    'читайте (?:также|ещё|еще)|смотрите также|(?:материалы|новости|ещё|еще) по теме|по теме|другие (?:новости|материалы)|' +
    'похожие (?:новости|материалы|статьи)|самое читаемое|главные новости|последние новости',
  zh:
    '相关(?:阅读|新闻|报道|文章|链接|推荐)|相關(?:閱讀|新聞|報導|文章|連結)|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|' +
    '更多(?:新闻|精彩|报道|内容)|热门(?:新闻|文章|推荐)|热点新闻|猜你喜欢|上一篇|下一篇',
  en:
    'related (?:news|stories|articles|posts|content|topics|links)|read (?:more|also|next)|see (?:also|more)|also read|' +
    'more (?:news|stories|on this|from)|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular|viewed)|' +
    'latest news|other news|trending(?: now)?',
}
export const relatedHeading = new RegExp(
  String.raw`^[\s>»▶•*:–—-]*(?:${Object.values(relatedPhrases).join('|')})[\s:：.…»>]*(?:$|(?<=[:：]\s*)\S)`,
  'iu',
)

/** How lines begin that are about rights, licences and editors, not about the story. */
const rightsPhrases = {
  signs: String.raw`©|®|\(c\)\s`,
  vi: 'bản quyền (?:thuộc|©|của)|(?:vui lòng )?ghi rõ nguồn|cấm sao chép|giấy phép (?:số|thiết lập|xuất bản|hoạt động)',
  ru:
    'все права защищены|при (?:полном|использовании|перепечатке|цитировании)[^\\n]{0,60}(?:материал|ссылк)|' +
    'свидетельство о регистрации сми',
  zh:
    '版权所有|版權所有|未经(?:授权|许可|允许)|未經(?:授權|許可)|转载请注明|轉載請註明|本网站(?:所有|版权)|' +
    String.raw`责任编辑|責任編輯|\[?责编|编辑[:：]|\p{Script=Han}icp[备備]`,
  en: String.raw`copyright\s|all rights reserved`,
}
export const rightsLine = new RegExp(`^(?:${Object.values(rightsPhrases).join('|')})`, 'iu')
