import fc from 'fast-check'

const WHOLE = {
  id: '0b5a1c1e-3e0c-4a53-9a6f-8a4a4d1f7a01',
  thread: { key: 'malformed', url: 'https://kozani-news.example/a', title: 'Τίτλος' },
  body: 'Ένα σχόλιο όπως όλα.',
  consent: true,
  policyVersion: '2026-11',
}
const TEXT = JSON.stringify(WHOLE)
const BYTES = new TextEncoder().encode(TEXT)

const nested = (depth: number, inArray: boolean): string =>
  inArray ? '['.repeat(depth) + ']'.repeat(depth) : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

const randomBytes = fc.uint8Array({ maxLength: 2_000 })
const deep = fc
  .tuple(fc.integer({ min: 100, max: 10_000 }), fc.boolean(), fc.boolean())
  .map(([depth, inArray, inField]) =>
    inField ? TEXT.replace('true', nested(depth, inArray)) : nested(depth, inArray),
  )
/** The second of two keys counts, and consent that is not `true` is none. */
const keyTwice = fc
  .constantFrom('"consent":false', '"consent":"true"', '"id":7', '"thread":null', '"body":""')
  .map((second) => TEXT.replace(/\}$/, `,${second}}`))
const wrongType = fc
  .tuple(fc.constantFrom(...Object.keys(WHOLE)), fc.jsonValue())
  .filter(([, value]) => typeof value !== 'string' && value !== true)
  .map(([field, value]) => JSON.stringify({ ...WHOLE, [field]: value }))
const halfCharacters = fc
  .constantFrom('\\ud800', '\\udfff', '\\ud83d\\ud83d')
  .map((half) => TEXT.replace('malformed', `malformed${half}`))
const truncated = fc.nat({ max: BYTES.length - 1 }).map((length) => BYTES.slice(0, length))
const noSubmission = fc.json()

/** Bodies that are no comment of anybody's, each wrong in one of the ways in which a body can be. */
export const malformedBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  randomBytes.map((bytes) => new Uint8Array(bytes)),
  deep,
  keyTwice,
  wrongType,
  halfCharacters,
  truncated,
  noSubmission,
)
