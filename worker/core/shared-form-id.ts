const VERSION = '8'
const VARIANT = '8'

/**
 * The id of a comment whose form was handed to many readers at once, and so brought none along: the same words
 * from the same reader have the same id, so that pressing twice stores once. `reader` is keyed: nobody else can
 * work out the id from words that are published.
 */
export const sharedFormId = async (
  reader: string,
  sent: Iterable<readonly [string, string]>,
  hash: (text: string) => Promise<string>,
): Promise<string> => {
  const digest = await hash(JSON.stringify([reader, ...sent]))
  // RFC 9562, 5.8: eight digits, four, the version with three, the variant with three, twelve.
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    VERSION + digest.slice(12, 15),
    VARIANT + digest.slice(15, 18),
    digest.slice(18, 30),
  ].join('-')
}
