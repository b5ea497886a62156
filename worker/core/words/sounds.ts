/**
 * Greek and Greeklish made comparable: both become a rough spelling of the sound. Greek has one; in
 * Greeklish some letters stand for two sounds (x is ξ or χ, h is η or χ, u is υ or ου, b is β or μπ, th is θ or
 * τη), so a word has several, of which one will do.
 */

const GREEK_PAIRS: readonly (readonly [string, string])[] = [
  ['αι', 'e'],
  ['ει', 'i'],
  ['οι', 'i'],
  ['ου', 'u'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['γγ', 'g'],
  ['γχ', 'gx'],
]

const GREEK_LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: '8',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'x',
  ψ: 'ps',
  ω: 'o',
}

/** Longest first: `ch` is one sound, `c` another. */
const LATIN_SOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ['th', ['8', 'ti']],
  ['ch', ['x']],
  ['ph', ['f']],
  ['ks', ['ks']],
  ['ai', ['e']],
  ['ei', ['i']],
  ['oi', ['i']],
  ['ou', ['u']],
  ['mp', ['b']],
  ['nt', ['d']],
  ['gk', ['g']],
  ['gg', ['g']],
  ['ng', ['g']],
  ['c', ['k']],
  ['q', ['k']],
  ['h', ['i', 'x']],
  ['u', ['i', 'u']],
  ['x', ['x', 'ks']],
  ['b', ['v', 'b']],
  ['y', ['i']],
  ['w', ['o']],
  ['j', ['ks']],
  ['3', ['ks']],
  ['4', ['ps']],
  ['0', ['o']],
]

/** Words with more doubtful letters than this are read by their first ones only. */
const SPELLINGS_MAX = 32

const single = (sound: string): string => sound.replace(/(.)\1+/gu, '$1')

/** The sound of a folded Greek word. */
export const greekSound = (word: string): string => {
  const paired = GREEK_PAIRS.reduce((text, [pair, sound]) => text.replaceAll(pair, sound), word)
  return single(Array.from(paired, (letter) => GREEK_LETTERS[letter] ?? letter).join(''))
}

/** What a folded Latin word may sound like, read as Greeklish. */
export const greeklishSounds = (word: string): string[] => {
  let sounds = ['']
  for (let at = 0; at < word.length;) {
    const found = LATIN_SOUNDS.find(([spelling]) => word.startsWith(spelling, at))
    const [spelling, readings] = found ?? [word.charAt(at), [word.charAt(at)]]
    const usable = sounds.length * readings.length > SPELLINGS_MAX ? readings.slice(0, 1) : readings
    sounds = usable.flatMap((reading) => sounds.map((sound) => sound + reading))
    at += spelling.length
  }
  return [...new Set(sounds.map(single))]
}
