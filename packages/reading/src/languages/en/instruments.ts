import type { Lexicon } from '../../engine/lexicon.ts'

const agreement = 'agreement[s]'
const purpose =
  '(action|master|comprehensive|cooperation|work|working|joint|strategic|overall|implementation|implementing|five - year|ten - year|multi - year|medium - term|long - term|framework)'

/** Words of instruments: what they are called, signing, force, terms. */
export const instruments = {
  // Names that stand for an instrument wherever they stand.
  'instrument.kind': {
    minutes: [
      '[final|meeting|session|agreed|signed|joint] minutes', 'minutes of (the|its|their|this|that) [<ord>] [joint|ministerial] (meeting|session|commission|committee|talks|discussions)', '(final|meeting|session|closing) protocol', '(summary|agreed) record[s]', 'record[s] of (discussions|proceedings|discussion|understanding)', 'record of the [<ord>] (meeting|session|talks|commission)', 'procès - verbal', 'proces - verbal',
    ],
    memorandum: ['memorand(um|a|ums) [of (understanding|understandings|cooperation|intent|agreement)] [\\( (mou|mous|moc|mocs) \\)]', '=MoU[s]', '=MoUs', '=MOU', '=MOUs', '=MoC', '=MOC', '=LoU', 'letter[s] of understanding', 'memo[s] of understanding', 'cooperation memorandum'],
    agreement: [
      `(free trade|free - trade|inter - governmental|intergovernmental|government - to - government|framework|bilateral|general|partnership|economic partnership|preferential trade|trade and economic|visa - free|visa waiver|visa|air services|aviation|investment protection|double taxation|tax|customs|extradition|readmission|defence|defense|trade|cooperation|association|open skies|labour|labor|consular|credit|loan|grant|transit|fisheries|border|currency swap|swap|scientific|nuclear|social security|pension|mutual recognition|implementing|supplementary|additional) ${agreement}`,
      '[long - term] [comprehensive] strategic [partnership|cooperation] (agreement|treaty)', 'comprehensive [strategic] [partnership|cooperation] (agreement|treaty)', 'treaty of (amity|friendship) [and cooperation]',
      'free[ -] trade (pact|deal|zone|area)[s]', '=FTA', '=FTAs', '=EVFTA', '=CPTPP', '=RCEP', '=CECA', '=CEPA', '=AHKFTA', '=ACFTA', '=TIFA', '=BIT', '=DTAA', '=PTA', 'treat(y|ies)', 'trade pact[s]',
    ],
    declaration: ['(joint|political|common|presidential|ministerial|leaders \') [vision|press|political|final] (statement|declaration|communique|communiqué|vision)[s]', 'joint vision [statement]', 'communique[s]', 'communiqué[s]', 'declaration on', '^declaration'],
    plan: [
      'strategic partnership [and] [alliance] (program|programme|plan)', `${purpose} [cooperation|work|action|development] (plan|program|programme|strategy|roadmap)[s]`, 'plan[s] of (action|cooperation|work|activities|measures)', 'plan[s] for (cooperation|joint)', 'roadmap[s]', 'road map[s]', '(program|programme)[s] (of|for) [joint|scientific|cultural|economic|trade|educational] (cooperation|exchange|exchanges|action|work|collaboration|consultations)',
      '(cooperation|exchange|consultation|consultations|cultural exchange) (programme|program|strategy|plan|framework|agenda|blueprint)[s]', 'strategy (of|for) [joint] (cooperation|development of)', 'blueprint for cooperation', 'agenda for cooperation',
    ],
    contract: ['(supply|purchase|sales|commercial|business|shareholder|shareholders \'|lease|construction|offtake|joint venture|production sharing|licensing|distribution|franchise|power purchase|engineering) (agreement|contract)[s]'],
    other: ['letter[s] of intent', '=LoI', '=LOI', 'final act', 'exchange of (notes|letters)', 'code of conduct', 'terms of reference', 'statement[s] of intent', 'package of (documents|agreements)', '(cooperation|bilateral|joint|final|outcome|signed) document[s]'],
  },
  // Words that are an instrument only in company: something is signed, drafted, named.
  'instrument.weak-kind': {
    agreement: [agreement, 'accord[s]', 'pact[s]', 'arrangement[s]', 'convention[s]', 'understanding[s] on', 'trade deal[s]', 'deal[s]', 'free trade'],
    declaration: ['declaration[s]', 'statement[s] on', 'statement[s]'],
    plan: ['plan[s] (to|until|till|through|by|for) #', '(programme|program|strategy)[s] (to|until|till|through|by|for) #', 'plan[s]', 'programme[s]', '^program', 'strateg(y|ies)'],
    contract: ['contract[s]'],
    other: ['document[s]', 'instrument[s]', 'paper[s]', 'letter[s]', 'act[s]'],
  },
  // A protocol is the minutes when a meeting is its subject, else an agreement.
  'instrument.protocol': { '': ['protocol[s]'] },
  'instrument.meeting': { '': ['meeting', 'session', 'commission', 'committee', 'council', 'talks', 'consultations', 'subcommittee', 'sub - committee', 'working group', '=JEC', '=JCC', '=IGC', 'round'] },
  'instrument.not': {
    '': [
      '[joint] statement[s] (for|to) the (media|press)', 'joint (press|media) (conference|briefing|appearance)', '(be|is|are|as|become|becomes|became|was|serve as|call it|called it|describe it as) a [long - term|new|joint|clear|kind of|sort of] (roadmap|road map)', '(a|the|this|his|her|its|their|press|media|official|written|separate|opening|introductory|budget|policy) statement[s]', '<n> minutes', 'no [new|joint|formal|official] (documents|agreements|agreement|document|deal|deals|memoranda|statement|contracts)', '(few|several|some|many|last|first|final|of) minutes (of|later|long|ago|away|before|after|from)', 'minutes (later|long|ago|away|before|after)', 'treaty (organization|organisation|on the non - proliferation)', 'treaty of amity and cooperation in southeast asia', '(non - proliferation|nuclear test ban|maastricht|lisbon|warsaw|versailles) treaty', '(un|united nations|vienna|geneva|hague|ramsar|berne|basel) (convention|agreement|framework convention|accords)[s]', 'convention on the law of the sea', 'law of the sea convention', '(paris|kyoto|montreal|dayton|minsk) (agreement|protocol|accord)[s]', 'convention on biological', '(in|by|mutual|tacit) agreement', '(reach|reaches|reached|reaching) [an|a|full|broad|general] agreement', '(each|every|all) (agreement|agreements) (in|of|from) the (minutes|protocol)', 'agreements (in|of|from) the (minutes|protocol)', 'agreement (was|has been) reached', 'agreement was', 'ceasefire agreement', 'peace (agreement|accord|treaty|deal)[s]', 'convention (center|centre|hall)', 'state (budget|plan)', '(travel|identity|id|shipping|working|court|policy|legal|official) document[s]',
      'document (flow|management)', 'business plan[s]', 'plan[s] to', 'planning', 'diplomatic protocol', 'health protocol[s]', 'safety protocol[s]', 'protocol (chief|officer|department|ministry)', '(television|tv|radio|training|space|development|un|world food|sports|cultural|apprenticeship|investment|school|degree) program[s]', 'un development programme', 'treaty port', '^g20 (statement|declaration)', 'big deal', 'great deal', 'good deal', '(to|can|will|must|should|could|would|may) deal with', '(to|can|will|must|should|could|would|may) deal', 'dealing', 'reached (documents|agreements)', 'high - level (documents|agreements)', '(the|all|of|implement|implementing) signed (documents|agreements|deals|contracts)', 'implementing [cooperation] agreements', 'step (on|in|towards|toward) a [wider|broader|long - term] roadmap', 'deal of', 'national (strategy|plan|programme|program)', 'white paper', 'five - year plan',
    ],
  },
  // The plainest words, which tell one from another only by what stands beside them.
  'instrument.bare': { '': ['agreement[s]', 'memorand(um|a|ums) [of (understanding|cooperation)] [\\( (mou|moc) \\)]', '=MoU', '=MoUs', '=MOU', 'treat(y|ies)', 'protocol[s]', 'minutes', 'plan[s]', 'action plan', 'roadmap[s]', 'document[s]', 'contract[s]', 'declaration[s]', 'joint (statement|declaration|communique|communiqué)', 'statement[s]', 'deal[s]', 'pact[s]', 'accord[s]', '(bilateral|intergovernmental|cooperation|framework|trade|free trade|general) agreement[s]', '=FTA', 'convention[s]', 'free[ -] trade (pact|deal|zone|area)[s]', '[joint] programme', 'letter[s] of intent'] },
  'instrument.namely': { '': ['namely', 'including'] },
  'instrument.plural': { '': ['agreements', 'protocols', 'treaties', 'conventions', 'accords', 'pacts', 'documents', 'contracts', 'deals', 'plans', 'programmes', 'programs', 'memoranda', 'memorandums', '=MoUs', '=MOUs', '=FTAs', 'roadmaps', 'statements', 'declarations', 'instruments', 'letters', 'arrangements', 'strategies', 'papers', 'acts', 'documents'] },
  'instrument.many': { '': ['several', 'a number of', 'dozens of', 'a series of', 'many', 'numerous', 'some', 'multiple', 'scores of', 'a raft of', 'a host of', 'a package of', 'a set of', 'a slew of', 'a range of', 'various', 'hundreds of', 'a dozen'] },
  // Words between a number or article and the head.
  'instrument.adjective': {
    '': ['new', 'more', 'bilateral', 'cooperation', 'joint', 'intergovernmental', 'inter - governmental', 'important', 'major', 'separate', 'different', 'other', 'business', 'commercial', 'trade', 'economic', 'government', 'government - to - government', 'interagency', 'inter - agency', 'interdepartmental', 'key', 'additional', 'further', 'related', 'draft', 'signed', 'existing', 'farming', 'non - binding', 'binding', 'such', 'landmark', 'historic', 'high - level', 'private', 'official', 'final', 'general', 'framework', 'specific', 'sectoral', 'mutual', 'investment', 'of the', 'of', 'previous', 'earlier', 'comprehensive', 'updated', 'revised', 'upgraded', 'modernised', 'modernized', 'long - term', 'five - year', 'multi - year', 'three - year', 'said', 'latest', 'aforementioned', 'above', 'above - mentioned'],
  },
  // How the words before or behind a head point: back to one already named, to one not yet named, to a second one.
  'instrument.pointer': {
    this: ['this', 'these', 'that', 'those', 'such', 'said', 'the said', 'the above', 'the above - mentioned', 'the aforementioned', 'its', 'their', 'both', 'the same'],
    the: ['the'],
    a: ['a', 'an', 'one'],
    new: ['another', 'a further', 'further', 'a second', 'a third', 'a separate', 'separate', 'a new', 'new', 'the new', 'additional', 'an additional'],
    old: ['old', 'the old', 'previous', 'the previous', 'earlier', 'an earlier', 'the earlier', 'existing', 'the existing', 'expired', 'former', 'in place of the', 'replacing the'],
  },
  'instrument.signed': {
    sure: ['signed', 'inked', 'penned', 'concluded', 'initialled', 'initialed', 'co - signed', '(witness|witnessed|attend|attended|oversaw|after|following|with|saw|watched|presided over) the sign(ing|ature)', 'signing ceremony', '(was|were|has been|have been|had been) [also|duly|then|officially|formally] (signed|inked|initialled|initialed|concluded|adopted|approved|exchanged|issued|penned|endorsed)', '(have|has|had) [also|already|just|now] (signed|inked|concluded|initialled|initialed|penned|exchanged|adopted|issued)', 'put their signatures', 'affixed their signatures', 'put pen to paper', 'put their names to', '[folders|papers|documents] (change|changed|changing) hands', '(brought|came|went|go|goes|flew) (home|back|away) with', 'brought (home|back)', 'put his name to', 'put their name to'],
    turnable: ['sign', 'signs', 'signing', 'signature', 'signatures', 'ink', 'inks', 'inking', 'conclude', 'concludes', 'conclusion of'],
    near: ['adopted', 'adopt', 'approved', 'approves', 'issued', 'issue', 'issuing', 'exchanged', 'exchange of', 'exchanging', 'exchange', 'released', 'made', 'reached', 'struck', 'clinched', 'endorsed', 'creates', 'announced', 'unveiled', 'witnessed the signing of', 'accepted', 'passed', 'secured', 'sealed'],
    after: ['adopted', 'approved', 'issued', 'exchanged', 'released', 'creates', 'was announced', 'was unveiled', 'attached'],
  },
  // What turns a signing into one to come.
  'instrument.modal': { near: ['to', 'can', 'not', 'yet', 'if', 'once', 'due', 'discuss', 'discussed', 'later'], '': ['will', 'would', 'shall', 'should', 'plan', 'plans', 'planned', 'expected', 'hope', 'hopes', 'hoped', 'may', 'could', 'must', 'ready', 'early', 'possible', 'possibility', 'propose', 'proposed', 'proposes', 'proposal', 'suggest', 'suggested', 'intend', 'intends', 'intention', 'wants', 'aim', 'aims', 'prepare', 'preparing', 'prepared', 'towards', 'toward', 'ahead of', 'before the', 'speed up', 'accelerate', 'look forward', 'set to', 'about to', 'soon', 'urged', 'called for', 'considering', 'consider', 'pending', 'awaiting', 'awaits'] },
  'instrument.planned': {
    '': ['(will|would|shall) (have|see)', 'to have', 'have to', '(want|wants|wanted|wish|wishes) the', 'when (shall|will) we see', '(be|being) [officially|formally|soon|also|jointly] (signed|inked|concluded|initialled|initialed|adopted|approved|issued|exchanged)', 'not [yet] [been] (signed|concluded)', 'has yet to be', 'negotiat(e|ed|ing|ion|ions|es)', 'talks (on|for|towards|toward)', 'drafted', 'drafting', 'working on', 'work on', 'in the works', 'under (discussion|negotiation|preparation|consideration|review)', 'being (drafted|prepared|negotiated|considered|finalised|finalized|discussed|worked out)', 'finali(s|z)e', 'finali(s|z)ing', 'explore', 'exploring', 'feasibility of', 'feasibility study', 'there will be', 'has advanced', 'would approve', 'will (approve|adopt|issue)', 'to (adopt|approve|issue|draft|prepare|develop|conclude|agree|draw up|work out|update|upgrade|amend|revise)', 'draw up', 'drawing up', 'drawn up', 'work out', 'working out', 'elaborate', 'elaborating', 'consider', 'considering', 'considered', 'discuss', 'discussed', 'prepare', 'preparing', 'preparation of', 'proposal for', 'put forward', 'expedite', 'awaiting', 'upgrade', 'upgrading', 'amending', 'launch', 'pushing for', 'not yet'],
    'laid-down': ['(will|would|is to|are to) be (set out|laid down|laid out|spelled out|spelt out|fixed|written|enshrined|recorded|defined|detailed) in'],
    near: ['(want|wants|wanted|seek|seeks|sought|wished for)', '(asked|asks|ask|hope|hopes|hoped|pressed|presses|lobbied) for', 'support for', 'hurry along', 'draft', 'possible', 'proposed', 'new', 'future', 'a potential', 'potential', 'envisaged', 'planned', 'upcoming', 'forthcoming', 'prospective', 'propose', 'proposed', 'proposes', 'suggest', 'suggested', 'prepare', 'develop', 'developing', 'conclusion of'],
  },
  'instrument.in-force': {
    source: ['according to', 'as per'],
    '': ['in force', '(took|takes|taken|taking|came|comes|come|coming|entered|enters|entering) (effect|into force|into effect)', 'entry into force', 'effective', 'implement', 'implements', 'implementing', 'implementation', 'implemented', 'now link', 'in place', '(carry|carries|carried|carrying) out', 'fulfil', 'fulfillment', 'fulfilment', 'fulfilled', 'make use of', 'making use of', 'full use of', 'put to', 'taking advantage', 'take advantage', 'taken advantage', 'benefits of', 'compliance with', 'abide by', 'adhere to', 'based on', 'rests on', 'expires', 'expired', 'expire', 'extend', 'extended', 'extension', 'prolonged', 'renewed', 'renew', 'valid', 'ratified', 'went over', 'reviewed the', 'progress (of|on|in)', 'earlier signed', 'previously signed', 'already signed', 'signed earlier', 'signed previously', 'anniversary of', 'traced', 'reaffirmed', 'in keeping with', 'credited', 'partly to', 'remains', 'operates', 'governs', 'regulates', 'envisages', 'provides for', 'stipulates', 'set up by', 'set up under', 'established by'],
    near: ['has', 'have', 'had', 'contents of the', 'content of the', 'provisions of the', 'terms of the', 'advantage of the', 'under', 'under the', 'created by', 'since', 'within', 'within the framework of', 'pursuant to', 'thanks to', 'in line with', 'in accordance with', 'existing', 'by', 'via', 'replaces', 'replacing'],
  },
  // Of a paper whose signing is told beside, these say that it is there already.
  'instrument.entered': { '': ['(entered|enters|came|comes) into (force|effect)', 'took effect', 'takes effect', '(is|are|now|already) in force', 'been in force', 'has been ratified'] },
  // Before the papers of which some are named: those that were signed.
  'instrument.among': { '': ['among the', 'among [them]', 'including'] },
  // What a paper does that the story quotes.
  'instrument.says': { '': ['(says|said|say)', '(does|did) not say', '(states|stated|stating)', '(notes|noted)', '(reads|read)', '(stresses|stressed)', '(promises|promised)', '(mentions|mentioned)', '(records|recorded)', '(speaks|spoke) of', '(underlines|underlined)', '(declares|declared)', '(describes|described)', '(lists|listed)'] },
  // Beside the name of a document of which the page is a part.
  'instrument.excerpt': { '': ['(publish|print|reproduce|carry) [below] [in part|in full|with cuts|slightly abridged|abridged] the', 'abridged text of [the]', 'excerpt of', 'excerpt from', 'excerpts from', 'full text of [the]', 'text of [the]', '\\( excerpt \\)', '\\( excerpts \\)', '\\( extract \\)', 'extract from [the]'] },
  'instrument.anniversary': { '': ['<ord> anniversary of the sign(ing|ature)', '<n> years since the sign(ing|ature)'] },
  'instrument.term': {
    years: ['(program|programme|plan|agreement|strategy|roadmap|memorandum|treaty|partnership) for the (next|coming|following) <n> years', 'valid for [a period of] <n> year[s]', 'for [a [further] period of] <n> [more] year[s]', '<n> - year', 'term of <n> year[s]', 'runs for <n> year[s]', 'period of <n> year[s]', 'validity of <n> year[s]', 'duration of <n> year[s]', 'in force for <n> year[s]', 'effective for <n> year[s]', 'lasts <n> year[s]', 'over <n> years from'],
    months: ['(valid|term|runs|period|validity|duration|in force|effective) (for|of) <n> months', '<n> - month'],
  },
  'instrument.about': { on: ['on', 'concerning', 'regarding', 'about', 'covering'], between: ['between', 'among'], with: ['with'], for: ['for', 'to', 'in', 'of'] },
  'instrument.joint': { '': [',', 'and', ', and', 'as well as', ', as well as', ';', '; and', 'plus'] },
  // One of several.
  'instrument.one': { first: ['one (on|between|with|for|covers|concerns|is|deals)', 'the first (on|between|with|for|covers|concerns|is|deals)'], next: ['the other [one]', 'another [one] (on|between|with|for|covers|concerns)', 'the (second|third|fourth) [one] (on|between|with|for|covers|concerns|is|deals)'] },
  'instrument.company': { '': ['company', 'companies', 'corporation', 'group', '=LLC', '=JSC', '=Ltd', '=PLC', '=Inc', '=GmbH', 'holding', 'bank', 'airline[s]', 'enterprise[s]', 'firm[s]', 'private limited', 'joint venture', 'conglomerate', 'plant', 'consortium', 'businesses', 'gazprom', 'rosneft', 'rosatom', 'petrovietnam', 'vietsovpetro', 'zarubezhneft', 'novatek', 'lukoil'] },
  'instrument.government': { '': ['government[s]', 'ministr(y|ies)', 'intergovernmental', 'inter - governmental', 'agency', 'customs', 'department', 'the two (countries|sides|states|nations)', 'both (countries|sides|governments)', 'republic', 'president[s]', 'minister[s]', 'parliament[s]', 'university', 'academy', 'province', 'city'] },
} satisfies Lexicon // prettier-ignore
