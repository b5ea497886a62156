import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'

type Bundle = { kind: 'comments' | 'count' | 'moderation'; script: string; source: string; inside?: Language }

const element = (kind: Bundle['kind'], script: string): Bundle => ({
  kind,
  script,
  source: `widget/${script}.ts`,
})

const comments: Bundle = { ...element('comments', 'twin-comments'), source: 'widget/twin-comments-page.ts' }

/**
 * One bundle each, so that no reader ever downloads a line of the desk; by the mode in which Vite builds it. The
 * readers' is there once more for each language, with its words inside: as entries of one build they would share a
 * file, which is one request more.
 */
export const BUNDLES: Record<string, Bundle> = {
  comments,
  ...Object.fromEntries(
    LANGUAGES.map((inside) => [
      `comments.${inside}`,
      { ...comments, script: `${comments.script}.${inside}`, inside },
    ]),
  ),
  count: element('count', 'twin-comment-count'),
  moderation: element('moderation', 'twin-moderation'),
}
