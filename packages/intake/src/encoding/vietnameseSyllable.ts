const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
/** Vowel groups of Vietnamese syllables with the tone taken off. */
const nucleus =
  '(?:oai|oay|oeo|uôi|uây|uya|uyê|uyu|iêu|yêu|ươi|ươu|oao|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uă|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])'
const coda = '(?:ch|ng|nh|[cmnpt])?'
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True when a word has the shape of one Vietnamese syllable: known parts in their order and at most one tone. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 9) return false
  const apart = word.toLowerCase().normalize('NFD')
  const bare = apart.replaceAll(tones, '')
  return apart.length - bare.length <= 1 && syllable.test(bare.normalize('NFC'))
}
