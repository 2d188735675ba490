/**
 * Letters of Russian prose by their share in per mille, from published letter counts; capitals count as their small letters.
 */
export const russianLetters: ReadonlyMap<string, number> = new Map(
  (
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ' +
    'ъ1 ё10'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), Number(entry.slice(1))]),
)

/** Frequent characters of Chinese prose and of news about states, in simplified writing. */
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
  '用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实' +
  '日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政' +
  '美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员' +
  '解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件' +
  '计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象' +
  '完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔贸易议协' +
  '越俄罗签署双总理主席亿元增长额投资企合作项目委员会届举行访问部长'

/** The same in traditional writing. */
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡' +
  '用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實' +
  '日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政' +
  '美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員' +
  '解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件' +
  '計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象' +
  '完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆貿易議協' +
  '越俄羅簽署雙總理主席億元增長額投資企合作項目委員會屆舉行訪問部長'

export const commonHan: ReadonlySet<string> = new Set(simplified + traditional)

/** Letters that languages of western Europe add to the Latin ones. */
export const westernLetters: ReadonlySet<string> = new Set(
  'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŸŒŠŽ',
)

/** Signs beyond ASCII that ordinary prose uses. */
export const commonSigns: ReadonlySet<string> = new Set(
  '‘’‚“”„«»‹›–—―…•·№°§©®™€£¥¢±×½¼¾²³¹ªº¿¡‰−\u00a0\u00ad\u2009\u200b\u200c\u200d\u200e\u200f\u202f\ufeff' +
    '\u3000、。〈〉《》「」『』【】〔〕〖〗〝〞〇！（），：；？～％＋－．／＜＝＞［］＂＃＄＆＇＊＠＾＿｀｛｜｝￥０１２３４５６７８９',
)
