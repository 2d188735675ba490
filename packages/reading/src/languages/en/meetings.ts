import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of meetings: what they are called, bodies, what was done. */
export const meetings = {
  'meeting.session': { '': ['session', 'sessions', 'meeting', 'round', 'plenary'] },
  'meeting.body': {
    commission: ['[joint|mixed|bilateral] (inter - governmental|intergovernmental|joint) [economic|trade|ministerial|bilateral|standing] (commission|committee|council|commissions)', '[joint|economic|trade|bilateral|joint economic|joint trade] (commission|committee) [for|on] [bilateral] cooperation', 'joint (economic|trade|economic trade|economic and trade) (commission|committee)', 'joint commission', 'joint committee', 'mixed commission', 'mixed committee', 'cooperation (council|committee)', 'steering committee', '=JEC', '=JCBC', '=JETCO', '=JCC', 'intergovernmental commission', 'the commission', 'the committee', 'intergovernmental council'],
    subcommittee: ['sub - committee[s]', 'subcommittee[s]', 'sub - commission[s]'],
    'working-group': ['[joint|high - level|expert] working group[s]'],
    consultation: ['political consultation[s]', '(strategic|policy|defence|defense|security) dialogue', 'foreign office consultation[s]', 'consultation mechanism'],
  },
  'meeting.ordinal': { '': ['<ord>', 'inaugural', '(session|meeting) no . #'] },
  'meeting.convene': { '': ['held', 'took place', 'takes place', 'convened', 'met', 'chaired', 'co - chaired', 'opened', 'closed', 'hosted', 'led', 'came to a close', 'was the venue', 'will meet', 'will convene', 'be held', 'signed', 'gathered', 'attended'] },
  'meeting.talks': { talks: ['held talks', 'talks', 'met', 'meets', 'meeting with', 'received', 'spoke by (phone|telephone)', 'talked by (phone|telephone)', 'telephone (talks|conversation)', 'phone (call|talks|conversation)', 'conferred', 'told', 'hosted', 'sat down with', 'conversation with', 'met with', 'had met', 'reception'] },
  'meeting.visit': { '': ['visit', 'visits', 'visited', 'visiting', 'trip', 'state visit', 'official visit', 'working visit', 'tour', 'arrived in', 'arrives in', 'will be in', 'is in', 'was in', 'leaving for', 'travel(s|led|ed|) to', 'pay a visit'] },
  'meeting.forum': { '': ['forum', 'conference', 'roundtable', 'round table', 'exhibition', 'summit', 'seminar', 'workshop', 'fair', 'festival', 'expo', 'symposium', 'congress'] },
  'meeting.signing': { '': ['signing ceremony'] },
  'meeting.attend': { '': ['attended', 'attend', 'attending', 'at', 'held', 'hosted', 'opened', 'took place', 'sidelines', 'addressed', 'addressing', 'speaking at', 'during', 'was at', 'participated', 'brought together'] },
  'meeting.planned': { '': ['will', 'would', 'upcoming', 'is to', 'are to', 'planned', 'plans', 'scheduled', 'next', 'ahead of', 'before leaving', 'to be held', 'forthcoming', 'expected', 'invited', 'soon', 'is due', 'coming', 'prepare', 'preparation', 'preparations', 'looks forward', 'preparing'] },
  'meeting.online': { '': ['online', 'by telephone', 'by phone', 'phone call', 'virtual', 'virtually', 'video', 'videoconference', 'video conference', 'video link', 'via video', 'teleconference', 'phone talks', 'telephone talks', 'telephone conversation', 'phone conversation'] },
  'meeting.at': { '': ['in', 'at', 'to'] },
} satisfies Lexicon
