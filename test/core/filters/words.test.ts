import { describe, expect, it } from 'vitest'
import { words } from '../../../worker/filters/words/words.ts'
import { candidate } from '../../candidate.ts'

const about = (list: string[], body: string, name = 'Ελένη') =>
  words().check(candidate({ comment: { body, name }, settings: { words: list } }))

const holds = (list: string[], body: string) => {
  const answer = about(list, body)
  return 'verdict' in answer && answer.verdict === 'unsure' && answer.reason === 'listed_word'
}

describe('the word list', () => {
  it('is blind to case, accents and final sigma', () => {
    expect(holds(['καζίνο'], 'Το ΚΑΖΙΝΟ της γωνίας')).toBe(true)
    expect(holds(['ΚΛΕΦΤΗΣ'], 'είναι κλέφτης!')).toBe(true)
    expect(holds(['κλεφτησ'], 'ΚΛΈΦΤΗΣ')).toBe(true)
    expect(holds(['pariuri'], 'PĂRIURI online')).toBe(true)
  })

  it('finds a Greek word in Greeklish, however it is spelt', () => {
    expect(holds(['καζίνο'], 'to kazino tis gonias')).toBe(true)
    for (const spelling of ['psixi', 'psyxh', 'psychi', 'psuxi']) {
      expect(holds(['ψυχή'], `h ${spelling} mas`), spelling).toBe(true)
    }
    for (const spelling of ['ksilo', 'xylo', 'xilo', '3ylo']) {
      expect(holds(['ξύλο'], `fagane ${spelling} poli`), spelling).toBe(true)
    }
    expect(holds(['θάλασσα'], 'pame thalassa')).toBe(true)
    // `th` is θ, or τη where η is written like the letter.
    expect(holds(['τηλεθέρμανση'], 'h thlethermansh')).toBe(true)
    expect(holds(['μπουζούκια'], 'mpouzoukia')).toBe(true)
    expect(holds(['ουρανός'], 'OURANOS')).toBe(true)
  })

  it('finds a Greeklish word in Greek', () => {
    expect(holds(['kazino'], 'πάμε καζίνο')).toBe(true)
    expect(holds(['vlakas'], 'είσαι βλάκας')).toBe(true)
    expect(holds(['blakas'], 'είσαι βλάκας')).toBe(true)
  })

  it('finds whole words and phrases, never a part of a word', () => {
    expect(holds(['ass'], 'a class of its own')).toBe(false)
    expect(holds(['νος'], 'ο ουρανός')).toBe(false)
    expect(holds(['γρήγορο δάνειο'], 'Γρήγορο, δάνειο!')).toBe(true)
    expect(holds(['γρήγορο δάνειο'], 'grigoro daneio simera')).toBe(true)
    expect(holds(['γρήγορο δάνειο'], 'δάνειο γρήγορο')).toBe(false)
  })

  it('does not take Romanian and English for Greeklish where words are short', () => {
    expect(holds(['και', 'με', 'να'], 'me and my friend, na și ke')).toBe(false)
  })

  it('reads through letters borrowed from another alphabet', () => {
    expect(holds(['casino'], 'сasinо online')).toBe(true)
    expect(holds(['καζίνο'], 'kαζινo')).toBe(true)
  })

  it('says which of its words it found, in the name as well', () => {
    expect(about(['καζίνο'], 'Γεια', 'kazino')).toMatchObject({ detail: 'καζίνο' })
  })

  it('only mentions a word of two alphabets that is not listed', () => {
    expect(about([], 'Καλημέρα apό την Κοζάνη, kαλή χρονιά')).toMatchObject({
      verdict: 'ham',
      reason: 'mixed_scripts',
      detail: 'apό',
    })
    expect(about([], 'kali xronia apo tin Kozani')).toMatchObject({ verdict: 'ham', reason: 'nothing_found' })
  })

  it('has nothing to say without a list', () => {
    expect(about([], 'Καλημέρα')).toMatchObject({ verdict: 'ham', reason: 'nothing_found' })
  })
})
