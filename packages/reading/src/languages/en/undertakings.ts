import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of undertakings: who says what is to be done. What each type means stands in kinds/undertakings/signals.ts. */
export const undertakings = {
  'undertaking.cue': {
    agree: [
      '[have|has|had|also|both|jointly] agreed', 'agree to', 'agree that', 'reached (an agreement|agreement|a deal|an understanding|consensus) (on|to|that)', 'decided to', 'have decided', 'resolved to', 'undertook jointly', 'agreeing (to|on)', 'settled on', 'jointly decided', 'reached a common understanding', 'adopted a decision to', 'shook hands on', 'concurred',
    ],
    joint: ['(had|have|has) been settled', '(was|were) settled', '(was|were|been) agreed', 'it (was|has been) agreed', '[it] (was|has been) decided', '(was|been|were) (fixed|set) at', 'set by the (presidents|leaders|prime ministers|two leaders|two presidents|heads of state)', 'agreement was reached (on|to|that)', 'consensus was reached'],
    hold: ['(share|shared) the view', '(are|were) of the view', 'agreed that there', 'were at one', 'were of one mind'],
    result: ['(is|are) to be (set up|established|created|launched|built|opened|signed|prepared|drawn up|drafted|expanded|developed|introduced|provided|resumed|simplified|stepped up|held|exchanged|completed|strengthened)', 'will be (set up|established|created|launched|built|opened|signed|prepared|drawn up|drafted|expanded|developed|introduced|provided|resumed|simplified|stepped up|completed|strengthened|given|sent|made|carried out|supported|formed)'],
    consent: ['accepted (the|an|his|her|their) (proposal|invitation|offer|suggestion|request)', 'accepted', 'agreed with', 'consented', 'endorsed (the|a|his|her) (proposal|idea|initiative|suggestion)', 'supported the (proposal|initiative|idea)', 'backed the (proposal|idea)', 'approved of'],
    propose: [
      'proposed', 'proposes', 'proposing', 'suggested', 'suggests', 'suggesting', 'asked', 'asks', 'asking', 'requested', 'requests', 'requesting', 'recommended', 'called (on|upon|for)', 'calls (on|upon|for)', 'calling (on|for)', 'invited', 'inviting', 'encouraged', 'would like to see', 'would welcome', 'sought', 'put forward', 'appealed', 'urged', 'put forth', 'offered to', 'advocated', 'pressed for', 'expressed (interest|an interest) in', 'is interested in', 'are interested in', 'tabled',
    ],
    hope: ['hoped', 'hopes', 'hope', 'hoping', 'expressed (the|his|her|its|their) (hope|wish|desire)', 'expressed hope', 'expressed the desire', 'wished', 'wishes to', 'wants', 'want', 'wanted', 'would like', 'look forward to', 'looks forward to', 'looked forward to', 'looking forward to', 'expects that', 'keen to', 'keen on', 'desire to'],
    welcome: ['welcomed', 'welcomes', 'welcome', 'welcoming'],
    pledge: [
      'promised', 'promises to', 'pledged', 'pledges', 'committed to', 'commit to', '(is|are|was|were|stands|stood|be) ready to', 'stands ready', 'readiness to', 'readiness for', 'willingness to', '(is|are|was|were) willing to', 'undertook to', 'vowed', 'intends to', 'intend to', 'intended to', 'intention to', 'plans to', 'plan to', 'planned to', 'is planning to', 'are planning to', '(is|are) determined to', 'determined to', 'determination to', 'assured', 'guaranteed', 'aims to', 'aim to', 'aim for', 'aims for', 'aiming to', 'reaffirmed (its|his|her|their) commitment', 'commitment to', 'announced (a plan|plans)', 'set (a|the) (goal|target|task)', 'set a target', 'set themselves', 'offered', 'guideline is', 'goal is to', 'work towards', 'strive to', 'strives to', 'striving to', 'seek to', 'seeks to', 'prepared to', 'will support', 'would have', 'take steps to', 'resolve to',
    ],
    future: ['will', 'would', 'shall', 'is to', 'are to', 'is going to', 'are going to', "' ll", 'may set up', 'is expected to (sign|complete|finish|launch|start|begin|open)', 'are expected to (sign|complete|finish|launch|start|begin|open)', 'is due to', 'are due to'],
    ask: [],
    direct: [
      'instructed', 'instructs', 'tasked', 'directed', 'directs', 'ordered', 'assigned', 'mandated', 'told the (groups|group|ministries|ministry|agencies|officials|commission|committee|working)', 'gave instructions', 'given instructions', 'entrusted', 'charged the', 'asked the (relevant|competent) (ministries|agencies|authorities)', 'given their (governments|ministries|ministers)', '(was|were) (urged|instructed|tasked|directed|told|asked|charged|ordered|called upon) to', 'charged with', 'such an assignment', 'instructions to', 'commissioned', 'asked the ministries',
    ],
    urge: ['should', 'must', 'need to', 'needs to', 'needed to', 'have to', 'has to', 'ought to', 'it is (important|necessary|essential|vital|crucial|imperative|time) to', 'it was (important|necessary|essential|vital|crucial) to', 'need more', 'needs more', 'the need (to|for)', 'necessity of', 'the importance of (strengthening|promoting|enhancing|deepening|expanding|increasing|boosting|implementing|further|continuing|accelerating|maintaining|ensuring|developing)', 'what counts is', 'what matters is', 'the task is', 'new task', 'it is not enough', 'not enough', 'is needed', 'are needed', 'be required to', 'require', 'priority is', 'room to'],
    none: [
      'agreed upon', 'as agreed', 'agreed earlier', 'previously agreed', 'already agreed', 'agreed (in|at) (the|their|an) (earlier|last|previous)', 'at the invitation', 'invited by', 'if necessary', 'will be remembered', 'good will', 'free will', 'goodwill', '(is|are|was) to be (seen|found|credited)', 'asked (about|by|whether|if|how|why|what)', '(was|were) asked', 'when asked', 'questions asked', 'will not', 'would not', 'need not', 'must have been', 'should have', 'would have been', 'used to', 'needs of', 'need of', 'plan to be', 'action plan', 'want to have', 'if you want', 'please', 'would like to thank', 'would like to congratulate', 'welcomed (by|the results|the fact|progress|the progress|delegates|guests|his guest|her guest|the guest|the delegation|the signing|the visit|the outcome)', 'warmly welcomed', 'welcome ceremony', 'warm welcome', 'welcome reception', 'agreed documents',
      'proposed by', 'proposed (agreement|law|bill|deal|text|amendment)', 'so - called', 'offered (condolences|congratulations|thanks)', 'decided by', 'hope for the best', 'supported by', 'invited guests', 'is to last', 'agreement to',
    ],
  },
  'undertaking.say': {
    tag: [
      'said', 'says', 'saying', 'told', 'added', 'adding', 'noted', 'noting', 'stressed', 'stressing', 'emphasised', 'emphasized', 'underlined', 'underscored', 'stated', 'declared', 'announced', 'affirmed', 'reaffirmed', 'confirmed', 'confirming', 'replied', 'observed', 'remarked', 'pointed out', 'believes', 'believed', 'thought', 'thinks', 'considered', 'considers', 'held that', 'holds that', 'argued', 'explained', 'reported', 'informed', 'reiterated', 'highlighted', 'recalled', 'mentioned', 'reminded', 'concluded', 'view was', "' s view", 'took up', 'answered', 'responded', 'wrote', 'voiced', 'trusted', 'thanked', 'praised', 'repeated', 'called', 'shared the view', 'were of the view', 'was of the view', 'opinion',
    ],
    according: ['according to', 'in the words of', 'in the view of', 'on behalf of'],
  },
  'undertaking.trust': { '': ['confident', 'confidence', 'believed that', 'believes that', 'believe that', 'trusted that', 'forecast', 'forecasts', 'estimated', 'experts', 'analysts', 'expected to', 'likely to', 'economists', 'wished', 'predicts', 'predicted', 'projected', 'certain that', 'convinced', 'sure that', 'in his judgement'] },
  'undertaking.if': { '': ['if', 'unless', 'provided that', 'in case', 'should there', 'whether'] },
  'undertaking.not': { '': ['not', 'never', 'no longer', 'nobody', "n ' t", 'cannot', 'hardly', 'no'] },
  'undertaking.event': { '': ['visit', 'pay', 'attend', 'meet', 'be in', 'be held', 'take place', 'host', 'arrive', 'travel', 'take part', 'hold talks', 'lead', 'chair', 'co - chair', 'stay', 'last', 'speak', 'receive', 'run', 'open on', 'be attended', 'go to', 'mark', 'be there', 'hold a', 'include', 'be present', 'represent', 'come', 'celebrate', 'play host', 'be led', 'be represented', 'bring together', 'be here'] },
  'undertaking.level': { '': ['turnover', 'trade', 'exports', 'imports', 'figure', 'gdp', 'growth', 'the economy', 'volume', 'share', 'total', 'arrivals'] },
  'undertaking.effect': { '': ['be (a|an|the) [most|more|key|major|new|important|good|great]', 'be (attended|led|represented|remembered|good|difficult|among)', 'reach', 'rise', 'grow', 'exceed', 'increase', 'contribute', 'become', 'bring', 'help', 'allow', 'carry them', 'make it possible', 'end', 'hit', 'fall', 'drop', 'enable', 'benefit', 'give', 'surpass', 'total', 'succeed', 'remain', 'have'] },
  'undertaking.occasion': { '': ['visit', 'the visit', 'the meeting', 'the session', 'the forum', 'the talks', 'the conference', 'this visit', 'this meeting', 'the event', 'the summit', 'success'] },
  'undertaking.continue': { '': ['in addition', 'besides', 'moreover', 'furthermore', 'at the same time', 'also', 'accordingly', 'they also', 'the same goes', 'likewise', 'in particular'] },
  'undertaking.oblique': { of: ['of', 'of the'], '': ['with', 'to', 'in', 'from', 'at', 'for', 'by', 'about', 'into', 'on', 'between', 'among', 'against', 'under', 'towards', 'toward', 'within', 'via', 'visit', 'visited', 'visiting', 'thanked', 'met', 'told', 'reminded', 'informed', 'receives', 'received', 'hosted', 'between the', 'with the', 'to the', 'in the', 'from the', 'for the', 'by the', 'told the', 'against the', 'asked', 'assured', 'like', 'congratulated', 'across', 'and with', 'outside', 'throughout', 'leaving'] },
  'undertaking.and': { '': ['and', '-', 'and the', '&', 'as well as', 'together with', 'along with'] },
  'undertaking.pronoun': {
    he: ['he', 'she', 'his', 'her', 'his ministry', 'her ministry', 'his country', 'her country', 'his government', 'her government', 'the official', 'the envoy', 'the diplomat', 'its'],
    we: ['we', 'our country', 'our', 'us'],
    host: ['his host', 'her host', 'his counterpart', 'her counterpart', 'the other side', 'his guest'],
  },
  'undertaking.organ': { '': ['government', 'governments', 'ministry', 'companies', 'firms', 'businesses', 'side', 'corporation', 'officials', 'authorities', 'university', 'bank', 'agency', 'enterprises', 'embassy', 'delegation', 'leadership', 'people', 'region', 'province', 'state corporation', 'part', 'council', 'commission', 'committee'] },
  'undertaking.agency': { '': ['the relevant ministries', 'ministries', 'agencies', 'the groups', 'working groups', 'working group', 'subcommittees', 'sub - groups', 'the joint trade committee', 'the commission', 'officials', 'their ministries', 'their governments', 'relevant agencies', 'competent authorities', 'localities'] },
  'undertaking.quote': { '': ['that'] },
} satisfies Lexicon // prettier-ignore
