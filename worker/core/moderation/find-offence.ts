import type { Finding, TextRange } from '../../contract/moderation/findings.ts'
import type { CommentRecord } from '../comment.ts'
import { linksIn } from '../links-in.ts'
import { createWordList } from '../words/word-list.ts'

type Text = Pick<CommentRecord, 'body' | 'name'>

const allOf = (field: TextRange['field'], text: string, word: string): TextRange[] => {
  const ranges: TextRange[] = []
  for (
    let start = text.indexOf(word);
    word !== '' && start >= 0;
    start = text.indexOf(word, start + word.length)
  ) {
    ranges.push({ field, start, end: start + word.length })
  }
  return ranges
}

/** What a filter's finding is about, in the text as it stands now: an edit may have taken it away. */
export const findOffence = (
  { reason, detail }: Pick<Finding, 'reason' | 'detail'>,
  { body, name }: Text,
): TextRange[] => {
  switch (reason) {
    case 'many_links':
      return linksIn(body).map(({ start, end }) => ({ field: 'body', start, end }))
    case 'links_in_name':
      return linksIn(name ?? '').map(({ start, end }) => ({ field: 'name', start, end }))
    case 'mixed_scripts':
      return [...allOf('body', body, detail ?? ''), ...allOf('name', name ?? '', detail ?? '')]
    case 'listed_word': {
      const list = createWordList(detail === null ? [] : [detail])
      return [
        ...list.places(body).map((place): TextRange => ({ field: 'body', ...place })),
        ...list.places(name ?? '').map((place): TextRange => ({ field: 'name', ...place })),
      ]
    }
    default:
      return []
  }
}
