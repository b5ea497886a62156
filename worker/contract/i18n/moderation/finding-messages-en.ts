import { counted, quoted } from './detail.ts'
import type { FindingMessages } from './finding-messages.ts'

const marks = ['“', '”'] as const

export const findingMessagesEn: FindingMessages = {
  filters: {
    bans: 'Bans',
    honeypot: 'Hidden field',
    too_fast: 'Time to write',
    links: 'Links',
    words: 'Word list',
    repeats: 'Repeats',
    floods: 'Floods',
    akismet: 'Akismet',
  },
  verdicts: { ham: 'nothing against it', unsure: 'unsure', spam: 'spam', discard: 'blatant spam' },
  sure: (share) => `${share.toLocaleString('en', { style: 'percent' })} sure`,
  reasons: {
    banned_writer: () => 'Its writer is banned.',
    banned_email: () => 'Its e-mail is banned.',
    banned_address: () => 'The address it was sent from is banned.',
    banned_name: () => 'The name is banned.',
    banned_text: () => 'It contains text that is banned.',
    honeypot_filled: () => 'A field that people never see was filled in.',
    sent_too_fast: (detail) =>
      counted(
        'en',
        detail,
        {
          one: 'It was sent within # second of the form appearing.',
          other: 'It was sent within # seconds of the form appearing.',
        },
        'It was sent very soon after the form appeared.',
      ),
    many_links: (detail) =>
      counted(
        'en',
        detail,
        { one: 'It contains # link.', other: 'It contains # links.' },
        'It contains many links.',
      ),
    links_in_name: (detail) => quoted('There is a link in the name', detail, marks),
    listed_word: (detail) => quoted('It contains something from the word list', detail, marks),
    mixed_scripts: (detail) => quoted('One word mixes letters of different alphabets', detail, marks),
    same_text_before: (detail) =>
      counted(
        'en',
        detail,
        { one: 'The same text was sent # time before.', other: 'The same text was sent # times before.' },
        'The same text was sent before.',
      ),
    many_from_address: (detail) =>
      counted(
        'en',
        detail,
        {
          one: '# comment came from this address within a short time.',
          other: '# comments came from this address within a short time.',
        },
        'Many comments came from this address within a short time.',
      ),
    akismet_spam: () => 'Akismet takes it for spam.',
    akismet_discard: () => 'Akismet takes it for blatant spam that nobody needs to look at.',
    akismet_ham: () => 'Akismet has nothing against it.',
    akismet_recheck: () => 'Akismet has nothing against it for now and wants to look again shortly.',
    akismet_key_refused: (detail) => quoted('Akismet refuses our key and did not look', detail, marks),
    akismet_limited: () => 'Akismet has had too many questions and did not look.',
    akismet_unreachable: () => 'Akismet did not answer.',
    akismet_unreadable: (detail) => quoted('Akismet gave an answer that cannot be read', detail, marks),
    filter_failed: () => 'The filter failed and did not look.',
    filter_late: () => 'The filter took too long and was not waited for.',
    nothing_found: () => 'Nothing conspicuous.',
  },
}
