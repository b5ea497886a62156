/** Polytonic Greek needs two or three marks on a letter; towers of more only disturb the page. */
const MARKS_MAX = 4

/** Writing systems whose letters are joined or kept apart by zero-width joiners. */
const JOINING = [
  'Arab',
  'Syrc',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
]
  .map((script) => `\\p{scx=${script}}`)
  .join('')

const loneSurrogates = /\p{Cs}/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g
const bidiControls = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g
const invisible = /[\u200b\u2060-\u2065\u206a-\u206f\ufeff\u180e\ufff9-\ufffb\p{Noncharacter_Code_Point}]/gu
/** The English flag and its like are spelled with tags; anywhere else tags hide text. */
const tags = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu
const strayJoiners = new RegExp(
  [
    // Joiners that hold an emoji sequence together stay.
    `(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?<![${JOINING}]\\u200d)`,
    `\\u200d(?![\\p{Extended_Pictographic}${JOINING}])`,
    `(?<![${JOINING}])\\u200c`,
    `\\u200c(?![${JOINING}])`,
  ].join('|'),
  'gu',
)
const towers = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu')

const once = (text: string): string =>
  text
    .replace(loneSurrogates, '')
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(invisible, '')
    .replace(tags, '$1')
    .normalize('NFC')
    .replace(strayJoiners, '')
    .replace(towers, '$1')
    .trim()

/**
 * Text as it is stored: as typed, without what can disturb a page, hide words or turn reading order around.
 * What is taken out may bring together what has to go as well, so it is done until nothing changes.
 */
export const normaliseText = (text: string): string => {
  const next = once(text)
  return next === text ? text : normaliseText(next)
}

/** The same for a field of one line. */
export const normaliseLine = (text: string): string => normaliseText(normaliseText(text).replace(/\n+/g, ' '))

/** Lengths are counted as readers count them, not in UTF-16 units. */
export const lengthOf = (text: string): number => Array.from(text).length

const blank = /[\s\u2800\p{Default_Ignorable_Code_Point}]/gu

/** Nothing that a reader could see. */
export const isBlank = (text: string): boolean => text.replace(blank, '') === ''
