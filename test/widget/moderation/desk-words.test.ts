import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../desk-words.ts'
import { bansWords } from '../../../worker/contract/i18n/moderation/office/bans-words.ts'
import { figuresWords } from '../../../worker/contract/i18n/moderation/office/figures-words.ts'
import { settingsWords } from '../../../worker/contract/i18n/moderation/office/settings-words.ts'
import { peopleWords } from '../../../worker/contract/i18n/moderation/office/people-words.ts'
import { accountWords } from '../../../worker/contract/i18n/moderation/office/account-words.ts'
import { tokensWords } from '../../../worker/contract/i18n/moderation/office/tokens-words.ts'
import { keyWords } from '../../../worker/contract/i18n/moderation/key-words.ts'
import { officeWords } from '../../../worker/contract/i18n/moderation/office/office-words.ts'
import { policyWords } from '../../../worker/contract/i18n/moderation/office/policy-words.ts'
import { embedWords } from '../../../worker/contract/i18n/moderation/office/embed-words.ts'
import { webhooksWords } from '../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import { logWords } from '../../../worker/contract/i18n/moderation/office/log-words.ts'
import { el } from '../../../worker/contract/i18n/moderation/desk/el.ts'
import { en } from '../../../worker/contract/i18n/moderation/desk/en.ts'
import { ro } from '../../../worker/contract/i18n/moderation/desk/ro.ts'
import { readerProblemsEl } from '../../../worker/contract/i18n/problems/reader-el.ts'
import { readerProblemsEn } from '../../../worker/contract/i18n/problems/reader-en.ts'
import { readerProblemsRo } from '../../../worker/contract/i18n/problems/reader-ro.ts'
import { fullTime } from '../../../widget/moderation/dates.ts'
import { newsWords } from '../../../worker/contract/i18n/moderation/office/news-words.ts'
import { ACTIONS, FILTERS, FINDING_REASONS, VERDICTS } from '../../../worker/contract/statuses.ts'

/** Every sentence, those made of a number or a word said with some. */
const sentences = (words: unknown): string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => unknown
    return [0, 1, 2, 20, 101, '3', 'λέξη', null].flatMap((given) => {
      // A sentence made of a number is not asked with a word.
      try {
        return [String(say(given, given, given))]
      } catch {
        return []
      }
    })
  }
  return Object.values(words as object).flatMap(sentences)
}

describe.each(LANGUAGES)('the words of the desk in %s', (language) => {
  const m = deskWords[language]

  it('has a sentence for every reason of a filter, with and without its detail', () => {
    for (const reason of FINDING_REASONS) {
      for (const detail of [null, '', '1', '2', '20', 'κάζινο']) {
        expect(m.reasons[reason](detail), `${reason} ${detail ?? ''}`).toMatch(/^\p{Lu}|^\d/u)
        expect(m.reasons[reason](detail)).toMatch(/\.$/)
        expect(m.reasons[reason](detail)).not.toMatch(/#|undefined|NaN|_/)
      }
    }
    for (const filter of FILTERS) expect(m.filters[filter]).not.toBe('')
    for (const verdict of VERDICTS) expect(m.verdicts[verdict]).not.toBe('')
  })

  it('ends a sentence once, also where a time or a name ends in a full stop of its own', () => {
    const until = fullTime(language, '2026-12-05T01:26:00.000Z')
    const name = 'Μαρία Τ.'
    for (const sentence of [
      m.invite.ready(until),
      m.eyes.takenBy(name),
      peopleWords[language].invitedBy(name, until),
      peopleWords[language].removed(name),
      tokensWords[language].about(name, until),
      bansWords[language].since(until, name),
      bansWords[language].until(until),
    ]) {
      expect(sentence).not.toContain('..')
      expect(sentence).toMatch(/\.$/)
    }
  })

  it.each(
    Object.entries({
      desk: m,
      keys: keyWords[language],
      figures: figuresWords[language],
      settings: settingsWords[language],
      news: newsWords[language],
      log: logWords[language],
      bans: bansWords[language],
      webhooks: webhooksWords[language],
      embed: embedWords[language],
      policy: policyWords[language],
      office: officeWords[language],
      tokens: tokensWords[language],
      account: accountWords[language],
      people: peopleWords[language],
    }),
  )('leaves no hole in a sentence of the %s', (_, words) => {
    const all = sentences(words)
    expect(all.length).toBeGreaterThan(5)
    expect(
      all.filter((sentence) => sentence.trim() === '' || /undefined|NaN|\[object/.test(sentence)),
    ).toEqual([])
  })

  it('speaks in a refusal of the desk’s own work, and not of a comment that was being sent', () => {
    const reader = { el: readerProblemsEl, en: readerProblemsEn, ro: readerProblemsRo }[language]
    for (const code of [
      'malformed_body',
      'origin_not_allowed',
      'id_conflict',
      'too_many_requests',
    ] as const) {
      const sentence = { el, en, ro }[language].problems[code]
      expect(sentence, code).toMatch(/^\p{Lu}.*\.$/u)
      expect(sentence).not.toBe(reader[code])
    }
  })

  it('names a listed word and the number of links', () => {
    expect(m.reasons.listed_word('καζίνο')).toContain('καζίνο')
    expect(m.reasons.many_links('3')).toContain('3')
    expect(m.sure(0.95)).toMatch(/95/)
  })
})

/** All that the desk and its office say. */
const everything = (language: Language): string[] =>
  [
    deskWords,
    keyWords,
    figuresWords,
    settingsWords,
    newsWords,
    logWords,
    bansWords,
    webhooksWords,
    embedWords,
    policyWords,
    officeWords,
    tokensWords,
    accountWords,
    peopleWords,
  ].flatMap((words) => sentences(words[language]))

describe('the terms of the desk', () => {
  it.each([
    ['el', /περιηγητ|περιήγησ|ιστοσελίδ|διακριτικ|Άκυρο/i],
    ['ro', /sesiz|conversați|chitanț|(?<!\p{L})autor(?!iz)|(?<!\p{L})unul spam/iu],
  ] as const)('have one word in %s for one thing', (language, others) => {
    expect(everything(language).filter((sentence) => others.test(sentence))).toEqual([])
  })

  it('ask a Romanian moderator as the sentences around them do', () => {
    const familiar =
      /^(Arată|Ascunde|Aprobă|Caută|Aplică|Elimină|Selectează|Invită|Creează|Copiază|Adaugă|Închide|Salvează|Renunță|Anulează|Oprește|Trimite|Revocă|Mergi|Tipărește|Marchează|Mută)(?!\p{L})/u
    expect(everything('ro').filter((sentence) => familiar.test(sentence))).toEqual([])
  })
})

describe('plurals at the desk', () => {
  it('says one and many in Greek', () => {
    const { el } = deskWords
    expect([0, 1, 11].map(el.left)).toEqual(['Δεν απομένει κανένα.', 'Απομένει 1.', 'Απομένουν 11.'])
    expect([1, 3].map(el.decided.approve)).toEqual(['Εγκρίθηκε.', 'Εγκρίθηκαν 3 σχόλια.'])
  })

  it('says one, few and many in Romanian', () => {
    const { ro } = deskWords
    expect([1, 2, 20, 101].map(ro.fresh.pending)).toEqual([
      'Un comentariu nou așteaptă',
      '2 comentarii noi așteaptă',
      '20 de comentarii noi așteaptă',
      '101 comentarii noi așteaptă',
    ])
    expect(ACTIONS.map((action) => ro.decided[action](20))).toEqual([
      '20 de comentarii aprobate.',
      '20 de comentarii sunt din nou în așteptare.',
      '20 de comentarii marcate ca spam.',
      '20 de comentarii mutate în coș.',
    ])
  })

  it('says one and many in English', () => {
    const { en } = deskWords
    expect([0, 1, 11].map(en.left)).toEqual(['Nothing is left.', '1 left.', '11 left.'])
    expect([1, 2].map(en.fresh.pending)).toEqual(['1 new comment is waiting', '2 new comments are waiting'])
  })
})
