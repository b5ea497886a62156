import { languageOf } from '../../worker/core/language-of.ts'
import { collections, sharedTexts } from '../core/filters/shared-texts.ts'

/**
 * How often the language of a real text is told, on a page that tells nothing of it: `node test/bench/languages.ts`.
 * There is no public collection of Greek in Latin letters: Greek tweets are spelled in them here, by sound and by look.
 */
const PLAIN = 'αa γg δd εe ζz ιi κk λl μm νn οo πp ρr σs ςs τt φf χx ψps'
const SPELLINGS = {
  sound: `${PLAIN} ουou βv ηi θth ξks υi ωo`,
  look: `${PLAIN} βb ηh θ8 ξ3 υy ωw`,
}

const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** `ου` is one sound, so it comes before its letters. */
const inLatin =
  (spelling: string) =>
  (text: string): string =>
    spelling
      .split(' ')
      .map((pair) => pair.match(/\p{Script=Greek}+|.+/gu) ?? [])
      .sort(([one = ''], [other = '']) => other.length - one.length)
      .reduce(
        (shown, [greek = '', latin = '']) => shown.replaceAll(greek, latin),
        unmarked(text).toLowerCase(),
      )

type Row = [name: string, language: string | null, texts: string[]]

const rows = (): Row[] => {
  const textsOf = new Map(collections().map(({ name, texts }) => [name, texts]))
  const [greek = [], romanian = [], english = [], russian = []] = [
    'Greek tweets',
    'Romanian news comments',
    'English news comments',
    'Russian ham',
  ].map((name) => textsOf.get(name))
  return [
    ['Greek tweets', 'el', greek],
    ['the same in Latin letters, by sound', 'el-Latn', greek.map(inLatin(SPELLINGS.sound))],
    ['the same in Latin letters, by look', 'el-Latn', greek.map(inLatin(SPELLINGS.look))],
    ['Romanian news comments', 'ro', romanian],
    ['the same without their marks', 'ro', romanian.map(unmarked)],
    ['English news comments', 'en', english],
    ['Russian messages', null, russian],
  ]
}

if (!sharedTexts) {
  console.log('The collections of genuine texts are not beside this checkout: nothing was measured.')
} else {
  console.table(
    rows().map(([collection, language, texts]) => {
      const told = texts.map((text) => languageOf(text, null))
      const rightly = told.filter((each) => each !== null && each === language).length
      const wrongly = told.filter((each) => each !== null && each !== language).length
      return {
        collection,
        texts: texts.length,
        rightly,
        wrongly,
        'not at all': texts.length - rightly - wrongly,
      }
    }),
  )
}
