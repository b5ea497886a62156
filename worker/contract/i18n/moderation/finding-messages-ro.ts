import { counted, quoted } from './detail.ts'
import type { FindingMessages } from './finding-messages.ts'

const marks = ['„', '”'] as const

export const findingMessagesRo: FindingMessages = {
  filters: {
    bans: 'Blocări',
    honeypot: 'Câmp ascuns',
    too_fast: 'Timpul de scriere',
    links: 'Linkuri',
    words: 'Lista de cuvinte',
    repeats: 'Repetări',
    floods: 'Trimitere în masă',
    akismet: 'Akismet',
  },
  verdicts: { ham: 'nimic suspect', unsure: 'nesigur', spam: 'spam', discard: 'spam evident' },
  sure: (share) => `certitudine ${share.toLocaleString('ro', { style: 'percent' })}`,
  reasons: {
    banned_writer: () => 'Comentatorul este blocat.',
    banned_email: () => 'Adresa de e-mail este blocată.',
    banned_address: () => 'Adresa de la care a fost trimis este blocată.',
    banned_name: () => 'Numele este blocat.',
    banned_text: () => 'Conține un text blocat.',
    honeypot_filled: () => 'A fost completat un câmp pe care oamenii nu îl văd.',
    sent_too_fast: (detail) =>
      counted(
        'ro',
        detail,
        {
          one: 'A fost trimis la cel mult o secundă după apariția formularului.',
          few: 'A fost trimis la cel mult # secunde după apariția formularului.',
          other: 'A fost trimis la cel mult # de secunde după apariția formularului.',
        },
        'A fost trimis imediat după apariția formularului.',
      ),
    many_links: (detail) =>
      counted(
        'ro',
        detail,
        { one: 'Conține un link.', few: 'Conține # linkuri.', other: 'Conține # de linkuri.' },
        'Conține multe linkuri.',
      ),
    links_in_name: (detail) => quoted('Numele conține un link', detail, marks),
    listed_word: (detail) => quoted('Conține ceva din lista de cuvinte', detail, marks),
    mixed_scripts: (detail) => quoted('Un cuvânt amestecă litere din alfabete diferite', detail, marks),
    same_text_before: (detail) =>
      counted(
        'ro',
        detail,
        {
          one: 'Același text a mai fost trimis o dată.',
          few: 'Același text a mai fost trimis de # ori.',
          other: 'Același text a mai fost trimis de # de ori.',
        },
        'Același text a mai fost trimis.',
      ),
    many_from_address: (detail) =>
      counted(
        'ro',
        detail,
        {
          one: 'De la această adresă a venit un comentariu în scurt timp.',
          few: 'De la această adresă au venit # comentarii în scurt timp.',
          other: 'De la această adresă au venit # de comentarii în scurt timp.',
        },
        'De la această adresă au venit multe comentarii în scurt timp.',
      ),
    akismet_spam: () => 'Akismet îl consideră spam.',
    akismet_discard: () => 'Akismet îl consideră spam evident, pe care nimeni nu trebuie să îl vadă.',
    akismet_ham: () => 'Akismet nu are nimic împotriva lui.',
    akismet_recheck: () =>
      'Akismet nu are deocamdată nimic împotriva lui și îl va verifica din nou în curând.',
    akismet_key_refused: (detail) =>
      quoted('Akismet nu acceptă cheia noastră și nu l-a verificat', detail, marks),
    akismet_limited: () => 'Akismet a primit prea multe întrebări și nu l-a verificat.',
    akismet_unreachable: () => 'Akismet nu a răspuns.',
    akismet_unreadable: (detail) => quoted('Akismet a dat un răspuns care nu poate fi citit', detail, marks),
    filter_failed: () => 'Filtrul a avut o eroare și nu l-a verificat.',
    filter_late: () => 'Filtrul a întârziat și nu a mai fost așteptat.',
    nothing_found: () => 'Nimic suspect.',
  },
}
