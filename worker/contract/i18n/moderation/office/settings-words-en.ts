import { plural } from '../../plural.ts'
import type { SettingsMessages } from './settings-messages.ts'

export const settingsWordsEn: SettingsMessages = {
  names: {
    name: 'Name of the site',
    lang: 'Language of the site',
    origins: 'Pages that may show the comments',
    rule: 'What is published by itself',
    'settings.fields': 'Fields of the form',
    'settings.bodyMax': 'Longest comment, in characters',
    'settings.maxDepth': 'Levels of replies',
    'settings.editMinutes': 'Minutes in which writers may edit',
    'settings.linksMax': 'Links from which a comment waits',
    'settings.fillSecondsMin': 'Seconds that a person needs at least for the form',
    'settings.words': 'Words for which a comment waits',
    'settings.floods': 'Comments from one address within ten minutes',
    'settings.akismet': 'Akismet',
    'settings.languages': 'Languages in which the form may speak',
    'settings.closeAfterDays': 'Days after which a conversation closes',
    'settings.retention': 'How long is kept what nobody sees',
    'settings.texts': 'The site’s own words',
    'settings.timeZone': 'Time zone',
    'settings.deskOrigins': 'Back offices that may show the desk',
  },
  hints: {
    origins: 'One address a line, without a path: https://example.com',
    'settings.maxDepth': '0 allows no replies.',
    'settings.editMinutes': '0 switches editing off.',
    'settings.linksMax': 'Twice as many make it spam.',
    'settings.words': 'One a line. Case, accents and Greek in Latin letters do not matter.',
    'settings.closeAfterDays': '0 never closes one.',
    'settings.deskOrigins': 'One address a line, without a path. They show the desk by a short-lived token.',
  },
  groups: {
    site: 'The site',
    rule: 'Publishing',
    form: 'The form',
    filters: 'Filters',
    keeping: 'Keeping',
    desk: 'The desk elsewhere',
  },
  languages: { el: 'Greek', en: 'English', ro: 'Romanian' },
  allLanguages: 'None ticked: all of them.',
  rules: {
    all: { label: 'Nothing', hint: 'Each comment waits for a moderator.' },
    first: {
      label: 'Comments of writers you know',
      hint: 'Whoever has an approved comment, proven by its receipt, is published; others wait.',
    },
    flagged: {
      label: 'Everything that the filters find nothing in',
      hint: 'Only what they are unsure of waits.',
    },
  },
  fields: { name: 'Name', email: 'E-mail', website: 'Website' },
  uses: { required: 'Required', optional: 'Optional', off: 'Not asked for' },
  texts: {
    aboveForm: (language) => `Above the form (${language})`,
    closed: (language) => `Where a conversation is closed (${language})`,
  },
  floods: { hold: 'Wait from', refuse: 'Are refused from' },
  retention: {
    spamDays: 'Days for spam',
    trashDays: { label: 'Days for the trash', hint: '0 keeps it for ever.' },
  },
  akismet: {
    tick: 'Let Akismet look at each comment',
    noKey: 'This deployment has no key for Akismet, so it is not asked.',
  },
  timeZoneOfLanguage: 'Empty: that of the site’s language.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'The settings are saved.',
  preview: 'Try on the newest comments',
  previewing: 'Trying…',
  previewed: {
    title: 'What these settings would have done',
    sentence: (comments, differ) => {
      const all = plural('en', comments, { one: 'the newest comment', other: 'the newest # comments' })
      const changed =
        differ === 0
          ? 'nothing would be different'
          : plural('en', differ, {
              one: '# would be treated differently',
              other: '# would be treated differently',
            })
      return `Of ${all}, ${changed}. Nothing has been changed yet.`
    },
    outcome: 'Outcome',
    today: 'Today',
    then: 'With these settings',
    published: 'Published',
    waiting: 'Waiting',
    spam: 'Spam',
    change: (from, to) => `${from} → ${to}`,
    known: 'The writer has a published comment already.',
    unlessKnown: 'Published at once where the writer is known.',
    whoIsKnown:
      'Here whoever had a published comment with the same e-mail or receipt counts as known. When they write, only the receipt counts.',
    word: (word) => `Contains “${word}”.`,
    links: (count) => plural('en', count, { one: 'Has # link.', other: 'Has # links.' }),
  },
  conflict: {
    title: 'Somebody else saved meanwhile',
    text: 'Nothing of yours is lost or saved yet. Look it over and save again.',
    taken: (names) => `Taken over from your colleague: ${names}.`,
    both: 'You both changed these; the form holds yours:',
    theirs: (value) => `your colleague’s: ${value}`,
    useTheirs: 'Drop mine and show what is saved',
    nothing: 'empty',
  },
}
