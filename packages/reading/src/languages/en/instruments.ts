import type { Lexicon } from '../../engine/lexicon.ts'

/** Words of instruments: what they are called, signing, force, terms. */
export const instruments = {
  'instrument.kind': {
    minutes: ['[final|meeting|signed|session] minutes', 'protocol of the [<ord>] (meeting|session|commission|committee|joint)', 'protocol of [the] (meeting|session)', 'protocol of the [<ord>]', 'record of the', 'agreed minutes', 'record of discussions'],
    memorandum: ['memorandum', 'memorandums', 'memoranda', 'memorand(um|a|ums) of (understanding|cooperation|intent)', '=MoU', '=MoUs', '=MOU', '=MOUs', '=MoC'],
    agreement: ['agreement[s]', '(free trade|trade|intergovernmental|framework|bilateral|cooperation|general|partnership|economic partnership) agreement[s]', 'free - trade agreement[s]', '=FTA', '=FTAs', 'treat(y|ies)', 'convention[s]', 'protocol[s]', 'accord[s]', 'pact[s]', '=EVFTA', '=CPTPP', '=RCEP', '=CECA', '=CEPA'],
    declaration: ['(joint|political|common) (statement|declaration|communique)[s]', 'communique[s]', 'declaration[s]', 'joint vision', 'statement on'],
    plan: ['(action|master|comprehensive|cooperation|work|joint|strategic|overall) (plan|program|programme)[s]', 'plan[s] (of|for) (action|cooperation)', '[comprehensive] cooperation plan', 'comprehensive action plan', 'roadmap[s]', 'road map[s]', 'programme[s] of cooperation', 'program[s] of cooperation', '(cooperation|exchange) (programme|program|strategy)[s]', 'plan of'],
    contract: ['contract[s]', 'commercial agreement[s]', 'business deal[s]'],
    other: ['document[s]', '(cooperation|bilateral|joint) document[s]', 'letter[s] of intent', 'deal[s]', 'instrument[s]', 'final act'],
  },
  'instrument.signed': { '': ['signed', 'sign', 'signing', 'signs', 'was signed', 'were signed', 'inked', 'concluded', 'exchanged', 'adopted', 'approved', 'issued', 'initialled', 'initialed', 'signatures', 'released', 'signature', 'reached', 'penned', 'creates'] },
  'instrument.planned': { '': ['will sign', 'will be signed', 'to sign', 'to be signed', 'plan to sign', 'negotiat(e|ing|ion|ions)', 'talks on', 'drafted', 'draft', 'would approve', 'possible', 'proposed', 'new', 'will be drafted', 'working on', 'preparing', 'prepare', 'there will be', 'expected to sign', 'has advanced', 'finali(s|z)e', 'conclude', 'discussed', 'explore', 'early signing', 'consider', 'in the works', 'under discussion', 'would sign', 'should sign'] },
  'instrument.in-force': { '': ['in force', 'took effect', 'takes effect', 'effective', 'entered into force', 'came into force', 'implement', 'implementing', 'implementation', 'implemented', 'under the', 'created by', 'now link', 'in place', 'carried out', 'carrying out', 'fulfil', 'fulfillment', 'fulfilment', 'since', 'within the framework', 'based on', 'thanks to', 'in line with', 'according to', 'existing', 'make use of', 'taking advantage', 'benefits of'] },
  'instrument.term': { years: ['valid for <n> year[s]', 'for <n> year[s]', '<n> - year', 'term of <n> year[s]', 'runs for <n> year[s]', 'period of <n> year[s]'], months: ['valid for <n> months', 'term of <n> months'] },
  'instrument.about': { '': ['on', 'between', 'for', 'with', 'in', 'of', 'about'] },
  'instrument.count': { '': ['<n>', 'several', 'a number of', 'dozens of', 'a series of', 'many', 'numerous', 'some'] },
} satisfies Lexicon
