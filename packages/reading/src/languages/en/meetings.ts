import type { Lexicon } from '../../engine/lexicon.ts'

const commission = '(commission[s]|committee[s]|council)'

/** Words of meetings: what they are called, bodies, what was done. */
export const meetings = {
  // Words that stand in the names of bodies.
  'meeting.quality': { '': ['economic', 'trade', 'business', 'ministerial', 'technical', 'cooperation', 'working', 'intergovernmental', 'permanent', 'investment', 'commerce', 'joint', 'bilateral', 'mixed', 'scientific', 'standing'] },
  'meeting.session': { '': ['[plenary|regular|annual|full|closing|opening] (session[s]|meeting|sitting)', 'round [of talks|of consultations|of negotiations|of dialogue]', 'plenary', 'edition', 'iteration'] },
  'meeting.body': {
    commission: [
      `[<meeting.quality>] (inter - governmental|intergovernmental|joint|mixed|bilateral) [<meeting.quality>] [and] [<meeting.quality>] ${commission}`, `[<meeting.quality>] (economic|trade|business|cooperation|co - operation|steering|high - level) [and] [<meeting.quality>] ${commission}`, '(strategic|supreme|partnership|high - level) (partnership|cooperation) council', 'joint ministerial meeting',
      '=JEC', '=JCBC', '=JETCO', '=JCC', '=IGC', '=IRIGC', '=JTC', '=JCM', '=JMC', '=JMCM', '=JETC', '=JWC',
    ],
    'commission-part': ['<country.adjective> (part|section|chapter|half|side) of the [joint|intergovernmental|inter - governmental] (commission|committee)', '<country.adjective> sub - committee of the (intergovernmental|inter - governmental|joint) (commission|committee)'],
    subcommittee: ['sub - committee[s]', 'subcommittee[s]', 'sub - commission[s]', 'subcommission[s]', 'sub - group[s]'],
    'working-group': ['[joint|high - level|expert|bilateral|intergovernmental] (working group[s]|working party|task force)'],
    consultation: ['[bilateral] (political|diplomatic|policy|consular|foreign office|foreign ministry) consultation[s]', '(strategic|policy|defence|defense|security|economic|political) [and security|and economic] dialogue', 'consultation mechanism', 'bilateral consultation[s]'],
    'weak-commission': [commission],
  },
  'meeting.ordinal': { before: ['<ord>'], 'before-first': ['inaugural', 'first', 'first - ever', 'maiden'], after: ['(session|meeting|round) (no .|number|=No|nr) #', 'round #'] },
  'meeting.parting': { '': ['held', 'took place', 'met', 'said', 'signed', 'agreed', 'after', 'before', 'was', 'were', 'will', 'would', 'quarter', 'half', 'anniversary', 'year', 'time', 'largest', 'biggest', 'century', 'is', 'are', 'has', 'have', 'to'] },
  'meeting.convene': {
    firm: ['convened', 'gathered', 'sat', 'wrapped up', 'concluded [its]', 'came to a close', 'opened'],
    '': ['held', 'took place', 'takes place', 'met', 'meets', 'chaired', 'co - chaired', 'closed', 'hosted', 'led', 'was the venue', 'will meet', 'will convene', 'be held', 'attended', 'headed', 'presided over', 'takes part in', 'took part in', 'for this year \' s', 'attend', 'attends', 'to convene', 'annual'],
  },
  'meeting.step': { next: ['next', 'forthcoming', 'upcoming', 'following', 'coming'], previous: ['previous', 'last', 'preceding', 'earlier'] },
  'meeting.chairs': { '': ['co - chairs of', 'co - chairs of the', 'co - chair of the', 'chairman of the', 'chair of the', 'chairs of the', 'members of the', 'heads of the', 'head of the', 'work of the', 'secretary of the', 'within the', 'who head'] },
  'meeting.domestic': { '': ['parliament', 'national assembly', 'party congress', 'politburo', 'central committee', 'state duma', 'senate', 'general assembly', 'security council', 'cabinet meeting', 'house of representatives', 'board of directors', 'congress of the', 'legislature'] },
  'meeting.talks': {
    meet: ['[had] met [with]', 'meets [with]', '[to|will|would|is to|are to] meet [with]', 'meeting with', '[was|were] (received|welcomed|hosted) by', 'conferred with', 'sat down with', 'called on', 'paid a courtesy call on', '(held|had|has held|hold|holds) [bilateral|official|separate|formal|informal|detailed|working|in - depth] (talks|discussions|meeting|meetings|a meeting|consultations|negotiations) [with]', 'talked (with|to)', 'spoke (with|to)', 'in conversation with', 'sat opposite', 'face to face with', 'held a [bilateral|separate|working] meeting with', 'negotiated with', 'lunched with', 'dined with', 'had an audience with', 'saw', 'meet'],
    receive: ['received', 'receives', 'hosted', 'hosts', 'welcomed', 'greeted'],
    noun: ['[bilateral|official|high - level|face - to - face|summit] talks [with|between]', 'meeting between', '[separate] reception', 'tete - a - tete', 'one - on - one', 'discussions (with|between)', 'negotiations (with|between)', 'conversation between', 'audience'],
    phone: ['(spoke|talked|speak|conferred) (by|on|over) [the] (phone|telephone)', '[had] talked by telephone', '[held|had] [a] (phone|telephone|video) (talks|call|conversation|conference|meeting) [with|between]', 'telephoned', 'phoned', 'spoke by video [link]', '(held|had) (online|virtual) (talks|meeting) [with]', 'virtual meeting with', 'video talks'],
    discuss: ['discussed', 'went over', 'exchanged views [on]', 'reviewed', 'talked', 'held talks', 'met', 'met in', 'compared notes', 'spoke', 'took stock'],
    tell: ['told', 'addressing', 'assured', 'informed', 'briefed'],
    'noun-back': ['(at|during|after|before|following|in|ahead of) (the|their|these|those|his|her) (talks|meeting|conversation|reception|discussions|negotiations|audience)', 'the talks', 'after [the] talks', 'at the meeting', 'during [the] talks', 'when they met'],
    skip: ['met (the|their|its|all|with (difficulties|success|obstacles)) (targets|needs|demand|goals|conditions|requirements)', 'received (a|an|the|more|over|some|nearly|about) ', 'meet the (needs|demand|target|goal|requirements)', 'to meet [the] (demand|needs|target)', 'welcomed the', 'hosted the', 'saw (a|an|the|its|their)', 'spoke of', 'talked of', 'peace talks', 'trade talks', 'accession talks', 'talks on', 'talks about', 'hosts (a|the)', 'spoke about'],
  },
  'meeting.outsider': { '': ['reporters', 'journalists', 'the press', 'media', 'lawmakers', 'students', 'voters', 'parliament', 'the media', 'newsmen', 'an audience', 'the audience', '=TASS', '=VNA', 'a press conference', 'state media'] },
  'meeting.serial': { '': ['separately', 'in turn', 'one after another', 'separate meetings', 'respectively', 'successively'] },
  'meeting.joint': { '': ['and', 'with', 'together with', 'alongside', 'and his', 'and her'] },
  'meeting.pronoun': { '': ['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their', 'whom', 'each other', 'his host', 'his guest'] },
  'meeting.generic': { '': ['some', 'several', 'many', 'all', 'various', 'other', 'an annual meeting of', 'of', 'as', 'between'] },
  'meeting.delegation': { '': ['delegation', 'a delegation from', 'delegation (of|from)', 'side', 'leader', 'the leadership of', 'officials', 'leaders', 'officials of', 'envoy'] },
  'meeting.visit': {
    go: ['visited', 'visits', '(to|will|would|may|can|could|should|is to|are to|set to|due to) visit', 'arrived (in|at)', 'arrives (in|at)', '(will|to|is to) arrive in', '(travels|traveled|travelled|travel|travelling|traveling) to', '(flew|flies|fly|flying) (to|into)', '(went|goes|going|heads|headed|heading) to', '(pays|paid|pay|paying|made|makes|make|begin|began|begins|concluded|ends|ended) (a|an|his|her|the) [official|state|working|friendly|two - day|three - day|four - day|one - day|historic|first] visit to', 'landed in', 'left for', 'leaves for', '(before|after) leaving for', 'toured', 'touched down in', 'is visiting', 'was visiting', 'on a visit to'],
    guest: ['visiting'],
    trip: ['[official|state|working|friendly|private|two - day|three - day|four - day|historic|recent|upcoming|planned|presidential|first|inaugural|return] (visit|trip|tour|journey) [to|in]', 'first time in', 'stay in'],
    stay: ['is in', 'was in', 'will be in', 'are in', 'were in', 'is to be in', 'is to stay in', 'stays in', 'stayed in', 'is due in', 'is expected in', 'to be in'],
    'trip-back': ['this (visit|trip)', 'the visit'],
  },
  'meeting.many': { '': ['visits', 'mutual', 'exchanges of', 'exchange of', 'forums', 'regular', 'site', 'all', 'various', 'study', 'recent high - level', 'high - level', 'such', 'other'] },
  'meeting.invite': { '': ['invited', 'invites', 'invitation', 'inviting', 'invite', 'hopes to welcome', 'looks forward to', 'looked forward to', 'hoped', 'hopes', 'asked'] },
  'meeting.of': { '': ['of', 'by', 'from'] },
  'meeting.forum': {
    '': ['[business|economic|investment|international|trade|regional|interregional|parliamentary] (forum|conference|roundtable|round table|exhibition|seminar|workshop|symposium|congress)', '(trade|book|art|investment) fair', 'expo', 'festival', '[leaders \'|annual|high - level|economic] summit', '(culture|film|cultural) (days|week)', 'days of (culture|russian culture|vietnamese culture)', 'exposition', 'expo 20'],
    event: ['(business|investment|economic|trade) (forum|roundtable|round table|conference)', 'days of culture', 'opening of the exhibition'],
  },
  'meeting.attend': { '': ['attended', 'attend', 'attending', 'attends', 'at', 'held', 'hosted', 'opened', 'took place', 'sidelines', 'addressed', 'addressing', 'speaking at', 'during', 'was at', 'participated', 'brought together', 'will open', 'takes part', 'take part', 'took part', 'gathered', 'organised', 'organized', 'inaugurated', 'coming up', 'opens', 'in', 'on', 'host', 'margins', 'kicked off'] },
  'meeting.source': { '': ['according to', 'by the', 'member of the', 'of the world economic', 'the brics', 'at the brics'] },
  'meeting.sign': { '': ['[will|to] sign', '[was|were|be] signed', 'signed', 'inked', 'put their signatures'], ceremony: ['signing ceremony', 'ceremony of signing'] },
  'meeting.paper': { '': ['signed', 'signed in', 'signed on', 'adopted', 'agreement of', 'declaration of', 'effective since', 'in force since', 'effective', 'since', 'concluded in', 'dated', 'created by a'] },
  'meeting.planned': { '': ['will', 'would', 'upcoming', 'is to', 'are to', 'planned', 'plans to', 'scheduled', 'next', 'ahead of', 'before leaving', 'to be held', 'forthcoming', 'expected', 'invited', 'invite', 'invitation', 'is due', 'coming', 'coming up', 'preparations for', 'prepare for', 'looks forward', 'preparing', 'set to', 'due to', 'slated', 'to visit', 'in preparation', 'proposed', 'should', 'hoped', 'hopes', 'before'] },
  'meeting.past': { '': ['held', 'took place', 'was', 'were', 'had', 'after', 'following', 'since', 'last', 'decided', 'adopted by', 'during', 'led', 'concluded', 'has', 'recalled', 'minutes of', 'results of', 'outcomes of', 'protocol of', 'is in', 'said during', 'came to a close', 'at the end of', 'within', 'while'] },
  'meeting.online': { '': ['online', 'by telephone', 'by phone', 'over the phone', 'on the phone', 'phone call', 'telephone call', 'virtual', 'virtually', 'videoconference', 'video conference', 'video link', 'via video', 'by video', 'teleconference', 'phone talks', 'telephone talks', 'telephone conversation', 'phone conversation', 'video call', 'video talks', 'via videoconference', 'telephoned', 'phoned'] },
  'meeting.at': { '': ['in', 'at', 'to', 'for', 'into', 'on', 'visited', 'visit', 'visiting', 'visits', 'leaving for'] },
  'meeting.posting': { '': ['ambassador', 'ambassador extraordinary', 'trade', 'investment', 'investments', 'exports', 'imports', 'projects', 'fdi', 'embassy', 'community', 'invested', 'developments', 'citizens', 'relations', 'living', 'companies', 'interest', 'partner', 'market', 'school', 'built', 'work', 'at work'] },
  'meeting.seat': { '': ['was the venue', 'is the venue', 'hosted', 'hosts', 'was host', 'played host', 'will host', 'is hosting', 'to host'] },
  'meeting.venue': { '': ['the kremlin', 'kremlin', 'white house', 'government house', 'presidential palace', 'the great hall of the people', 'government headquarters', 'government office', 'blair house', 'downing street', 'elysee palace', 'the presidential office', 'ministry headquarters', 'party headquarters', 'national convention center'] },
  'meeting.frame': { '': ['during', 'as part of', 'on the sidelines of', 'on the margins of', 'in the framework of', 'within the framework of', 'while', 'on the occasion of', 'follows', 'after', 'ahead of', 'before', 'in the course of', 'decisions of'] },
} satisfies Lexicon // prettier-ignore
