import type { Language } from '../../worker/contract/i18n/languages.ts'
import { fewPage, readerState as state } from './reader-state.ts'
import { comment, few, idOf, pageOf, reply } from './sample-page.ts'
import { directions, texts } from './sample-texts.ts'
import { answer, refusal, type State } from './state.ts'

const manyOf = (language: Language) =>
  Array.from({ length: 25 }, (_, at) =>
    at % 3 === 1
      ? reply(language, at, at - 1)
      : comment(language, at, at % 5 ? {} : { body: texts[language].long }),
  )

const branchOf = (language: Language) => [
  comment(language, 0, { body: texts[language].long }),
  ...Array.from({ length: 20 }, (_, at) => reply(language, at + 1, 0)),
]

/** Every state of the comments. */
export const commentsStates: Record<string, State> = {
  loading: state({ title: 'Comments on their way', unanswered: true, page: () => ({ kind: 'silence' }) }),
  failed: state({ title: 'Comments that did not come', page: () => refusal('temporarily_unavailable') }),
  offline: state({ title: 'No network', page: () => ({ kind: 'offline' }) }),
  'unknown-site': state({ title: 'A site that nobody knows', page: () => refusal('unknown_site') }),
  empty: state({ title: 'Nobody has written yet', page: (language) => answer(pageOf(language, [])) }),
  few: state({ title: 'A few comments', page: fewPage }),
  pinned: state({
    title: 'One that the newsroom has pinned',
    page: (language) => {
      const [first, ...others] = few(language)
      const pinned = comment(language, 4, { pinned: true })
      return answer(pageOf(language, [pinned, ...(first ? [first] : []), ...others]))
    },
  }),
  many: state({
    title: 'A page of many',
    page: (language) => answer(pageOf(language, manyOf(language), { count: 240, next: 'next' })),
  }),
  branch: state({
    title: 'A long branch, folded',
    page: (language) =>
      answer(
        pageOf(language, branchOf(language), {
          count: 61,
          branches: [{ rootId: idOf(1), after: 'branch', left: 40 }],
        }),
      ),
  }),
  deep: state({
    title: 'Answers to answers',
    page: (language) =>
      answer(
        pageOf(language, [
          comment(language, 0),
          reply(language, 1, 0),
          reply(language, 2, 1, { depth: 2, body: texts[language].quote }),
          reply(language, 3, 2, { depth: 3 }),
        ]),
      ),
  }),
  'more-failed': state({
    title: 'More comments that did not come',
    page: (language) => answer(pageOf(language, manyOf(language), { count: 240, next: 'next' })),
    act: async ({ find, meet, press }) => {
      await find('.news')
      meet({ page: { kind: 'offline' } })
      await press('[part=more]')
      await find('.more .fault')
    },
  }),
  'order-failed': state({
    title: 'Another order that did not come',
    page: fewPage,
    act: async ({ find, meet, root }) => {
      await find('.news')
      meet({ page: { kind: 'offline' } })
      root.host.setAttribute('sort', 'newest')
      await find('[part=note] [part=retry]')
    },
  }),
  marked: state({
    title: 'A comment that a link leads to',
    page: fewPage,
    act: async ({ find, press }) => {
      await find('.news')
      await press(`#c-${idOf(2)} [part=time]`)
      await find('article.marked')
    },
  }),
  'not-there': state({
    title: 'A link to a comment that is not there any more',
    page: fewPage,
    act: async ({ find }) => {
      await find('.news')
      location.hash = `#comment-${idOf(99)}`
      await find('[part=header] ~ [part=note]')
    },
  }),
  translated: state({
    title: 'A comment in another language, translated by the browser',
    translation: (language) => texts[language].short[1],
    page: (language) => {
      const other = language === 'ro' ? 'el' : 'ro'
      const foreign = comment(language, 0, { lang: other, body: texts[other].short[1] })
      return answer(pageOf(language, [foreign, comment(language, 1)]))
    },
    act: async ({ find, press }) => {
      await press('[part=translate]')
      await find('[part=translation]')
    },
  }),
  news: state({
    title: 'News, at the end of a page of many',
    page: (language) => answer(pageOf(language, manyOf(language), { count: 240 })),
    act: async (hands, language) => {
      await hands.find('.news')
      hands.meet({ page: answer(pageOf(language, manyOf(language), { count: 243 })) })
      hands.pass()
      ;(await hands.find('[part=news]')).scrollIntoView({ block: 'end' })
    },
  }),
  'news-closed': state({
    title: 'News that came before the conversation was closed',
    page: (language) => answer(pageOf(language, few(language), { state: 'closed' })),
    act: async (hands, language) => {
      await hands.find('.news')
      hands.meet({ page: answer(pageOf(language, few(language), { state: 'closed', count: 5 })) })
      hands.pass()
      ;(await hands.find('[part=news]')).scrollIntoView({ block: 'end' })
    },
  }),
  closed: state({
    title: 'A closed conversation',
    page: (language) => answer(pageOf(language, few(language), { state: 'closed' })),
  }),
  'closed-in-own-words': state({
    title: 'Closed, in the site’s own words',
    page: (language) =>
      answer(
        pageOf(language, few(language), {
          state: 'closed',
          form: { texts: { aboveForm: '', closed: texts[language].long } },
        }),
      ),
  }),
  'own-words': state({
    title: 'The site’s own words above the form',
    page: (language) =>
      answer(
        pageOf(language, few(language), { form: { texts: { aboveForm: texts[language].long, closed: '' } } }),
      ),
  }),
  'closed-empty': state({
    title: 'Closed before anybody wrote',
    page: (language) => answer(pageOf(language, [], { state: 'closed' })),
  }),
  edited: state({
    title: 'An edited comment',
    page: (language) =>
      answer(pageOf(language, [comment(language, 0, { editedAt: new Date().toISOString() })])),
  }),
  withdrawn: state({
    title: 'Comments taken away, with their answers',
    page: (language) => {
      const gone = { author: { name: null, website: null, staff: false }, body: '' }
      return answer(
        pageOf(language, [
          comment(language, 0, { ...gone, removed: 'author' }),
          reply(language, 1, 0),
          comment(language, 2, { ...gone, removed: 'moderator' }),
          reply(language, 3, 2),
        ]),
      )
    },
  }),
  staff: state({
    title: 'The newsroom answers',
    page: (language) =>
      answer(
        pageOf(language, [
          comment(language, 3),
          reply(language, 4, 3, {
            author: { name: texts[language].newsroom, website: null, staff: true },
            body: texts[language].quote,
          }),
        ]),
      ),
  }),
  directions: state({
    title: 'Right to left, and both ways at once',
    page: (language) => {
      const author = { website: null, staff: false }
      const { arabic, hebrew } = directions
      return answer(
        pageOf(language, [
          comment(language, 0, { ...arabic, author: { ...author, name: arabic.name } }),
          reply(language, 1, 0),
          comment(language, 2, { ...hebrew, author: { ...author, name: hebrew.name } }),
        ]),
      )
    },
  }),
  'long-names': state({
    title: 'Long names and long words',
    page: (language) => {
      const { longName, longWord } = texts[language]
      const author = { name: longName, website: 'https://example.org/', staff: true }
      return answer(
        pageOf(language, [
          comment(language, 0, { author, body: longWord, editedAt: new Date().toISOString() }),
          reply(language, 1, 0, { author: { ...author, name: longWord.slice(-80) } }),
        ]),
      )
    },
  }),
  'other-language': state({
    title: 'A comment in another language',
    page: (language) => {
      const other = language === 'ro' ? 'el' : 'ro'
      return answer(pageOf(language, [comment(language, 0), comment(other, 1), reply(language, 2, 1)]))
    },
  }),
}
