import { capitalised, type Lexicon } from '../../engine/lexicon.ts'
import { latinGivenNames } from '../latinGivenNames.ts'

/** Words of people: titles, posts, honorifics, surnames and given names. */
export const people = {
  'person.role': {
    head: [
      '[former|acting|then|outgoing|new] [state|vice|executive] president[s]', '[former|acting|then] (king|queen|crown prince|emperor|sultan|emir|prince|princess)',
      '[former|acting|then|new] [first|senior|permanent|standing|executive] [deputy|vice] (prime minister[s]|premier[s]|pm[s])', '[deputy] head[s] of (government|state)', '[first] vice - premier[s]', '[first] deputy - premier[s]',
      '[former|acting|then|new] [first|senior|permanent|standing|executive] [deputy|vice|state|assistant|union|cabinet|prime|chief] minister[s]', '[first|senior] [deputy|vice] [foreign|defence|defense|trade|finance|energy|transport|health|education|agriculture|industry|economy|interior|justice|culture|tourism|labour|labor|environment|construction|commerce|planning|information|security] minister[s]',
      '[deputy|assistant|under] secretary [general|of state]', '(trade|cabinet|foreign|state|permanent|principal|executive|defence|defense|business|interior|treasury|chief|general|first|party) secretar(y|ies)', '[deputy] secretary - general', '[party] general secretary',
      '[deputy|vice] chair(man|woman|person|s|)', 'co - chair(man|woman|s|)', 'vice - chair(man|woman|)', '[deputy|vice] speaker', '[national assembly|house|senate] (chair|chairman|chairwoman|speaker)', '[deputy] (governor|mayor|head|chief|director|director - general|director general|general director|commander|ambassador|commissioner|rector|chancellor|representative|envoy)',
      'ambassador[s] [extraordinary and plenipotentiary|at large|designate]', 'charge d affaires', 'consul [general]', 'consul - general', '(trade|special|presidential|military|senior|chief) (representative|envoy|adviser|advisor|negotiator|aide|counsellor|counselor|commissioner)', 'counsellor', 'counselor',
      '(ceo|cfo|chief executive|chief executive officer|managing director|executive director|vice president|senior vice president|president and ceo|founder|co - founder)', '[press] (secretary|spokesperson|spokesman|spokeswoman)', '(leader|host|academician|senator|deputy|mp|professor|governor|general|colonel|lieutenant general|major general|admiral|lawmaker|expert|delegate)', '(chairs|heads|leads) the', 'premier[s]', 'foreign secretary', 'finance secretary', 'trade secretary', 'chief of [the] general staff', 'politburo member', 'minister - counsellor', 'minister counsellor',
    ],
    counterpart: ['counterpart[s]', 'opposite number[s]', 'colleague[s]'],
  },
  // Between a post and a name these mean that the name is another's.
  'person.break': { '': ['said', 'met', 'meets', 'meet', 'told', 'received', 'visited', 'will', 'has', 'have', 'had', 'was', 'were', 'is', 'are', 'with', 'who', 'that', 'signed', 'welcomed', 'hosted', 'by', 'between', 'from', 'as', 'thanked', 'asked', 'invited', 'held', 'talks', 'to', 'on', 'when', 'at', 'during', 'after', 'before', 'agreed', 'called', 'noted', 'stressed', 'added', 'led'] },
  // Small words after which an office goes on and no name begins.
  'person.function': { '': ['of', 'for', 'the', 'and', 'in', 'at', 'to', 'on', 'from', 'a', 'an', 'with', 'its', 'their'] },
  'person.honorific': { '': ['mr', 'mr .', 'mrs', 'mrs .', 'ms', 'ms .', 'dr', 'dr .', 'prof', 'prof .', 'sir', 'madam', 'h . e .', '=HE', 'his excellency', 'her excellency', 'amb', 'amb .', 'gen', 'gen .', 'hon', 'hon .', 'comrade'] },
  'person.coordination': { '': ['and', 'with', 'alongside', 'together with', ','] },
  'person.not': {
    '': capitalised([
      'the', 'a', 'an', 'in', 'on', 'at', 'of', 'for', 'to', 'from', 'by', 'with', 'and', 'but', 'or', 'as', 'it', 'its', 'he', 'she', 'his', 'her', 'they', 'their', 'this', 'that', 'these', 'those', 'both', 'two', 'after', 'before', 'during', 'since', 'speaking', 'according', 'meanwhile', 'however', 'also', 'among', 'while', 'when', 'what', 'who', 'which', 'there', 'here', 'such', 'other', 'each', 'all', 'some', 'more', 'most', 'under', 'over', 'between', 'about', 'if', 'then', 'than', 'afterwards', 'earlier', 'later', 'today', 'yesterday', 'tomorrow', 'asked', 'trade', 'turnover', 'now', 'still', 'once', 'last', 'next', 'one', 'three', 'first', 'second', 'another', 'no', 'not', 'we', 'i', 'you', 'us', 'our',
      'government', 'ministr(y|ies)', 'committee', 'commission', 'subcommittee', 'council', 'parliament', 'assembly', 'national', 'federal', 'federation', 'republic', 'union', 'agency', 'department', 'office', 'bureau', 'bank', 'group', 'corporation', 'company', 'ltd', 'inc', 'university', 'institute', 'academy', 'center', 'centre', 'association', 'organization', 'organisation', 'party', 'forum', 'conference', 'summit', 'session', 'meeting', 'agreement', 'memorandum', 'protocol', 'declaration', 'treaty', 'convention', 'plan', 'programme', 'program', 'strategy', 'roadmap', 'project', 'joint', 'intergovernmental', 'economic', 'cooperation', 'co', 'partnership', 'strategic', 'comprehensive', 'free', 'foreign', 'affairs', 'international', 'world', 'asian', 'asia', 'pacific', 'european', 'eurasian', 'african', 'america', 'city', 'province', 'region', 'state', 'district', 'north', 'south', 'east', 'west', 'northern', 'southern', 'central', 'sea', 'river', 'port', 'airport', 'house', 'senate', 'duma', 'kremlin', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'news', 'photo', 'source', 'copyright', 'industry', 'energy', 'nuclear', 'power', 'plant', 'oil', 'gas', 'science', 'technology', 'education', 'culture', 'health', 'tourism', 'sport', 'sports', 'transport', 'agriculture', 'finance', 'security', 'defence', 'defense', 'business', 'investment', 'development', 'communist', 'politburo', 'sub', 'high', 'level', 'working', 'belt', 'road', 'initiative', 'airlines', 'airways', 'covid', 'fta', 'mou', 'usd', 'airline', 'railway', 'railways', 'express', 'general', 'department', 'chamber', 'commerce', 'fund', 'authority', 'service', 'house', 'cabinet', 'ministers', 'states',
    ]),
  },
  'person.not-before': { '': ['street', 'city of', 'university of', 'port of'] },
  'person.surname': {
    VN: ['^(nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|to|doan|mai|lam|ha|cao|ta|thai|luu|chu|vuong|tong|trieu|quach|kieu|dao|truong|luong|phung|nghiem|ton|tang|nguyễn|trần|lê|phạm|huỳnh|hoàng|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|tô|đoàn)'],
    CN: ['^(xi|wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|guo|luo|zheng|liang|song|tang|han|feng|deng|cao|peng|zeng|xiao|dong|pan|yuan|cai|jiang|ding|he|qin|zhong|shen|lu)'],
  },
  'person.given': latinGivenNames,
} satisfies Lexicon // prettier-ignore
