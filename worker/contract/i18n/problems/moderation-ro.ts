import type { AtHandProblem } from '../../problem-codes.ts'

/** What the desk is told while a queue is worked through. */
export const moderationProblemsRo = {
  signed_out: 'Sesiunea s-a încheiat. Autentificați-vă din nou.',
  not_allowed: 'Rolul dumneavoastră nu permite această acțiune.',
  invite_unknown: 'Linkul de invitație nu este valabil sau a fost deja folosit. Cereți unul nou.',
  passkey_refused: 'Cheia de acces nu a fost recunoscută. Încercați din nou.',
  challenge_expired: 'Autentificarea a durat prea mult. Încercați din nou.',
  unknown_comment: 'Acest comentariu nu există.',
  unknown_decision: 'Această decizie nu există.',
  undo_expired: 'Timpul pentru anulare a trecut. Puteți decide din nou asupra comentariului.',
  already_undone: 'Decizia a fost deja anulată.',
  already_decided: 'Altcineva a decis deja asupra acestui comentariu.',
  comment_withdrawn: 'Comentatorul a retras comentariul, iar textul lui este șters.',
  unchanged: 'Comentariul este deja în această stare.',
  changed_meanwhile: 'Textul s-a schimbat între timp. Citiți-l din nou înainte de a-l modifica.',
  not_published: 'Numai un comentariu publicat poate fi fixat.',
  too_many_pins: 'În această discuție sunt deja fixate trei comentarii. Anulați mai întâi fixarea unuia.',
  address_forgotten: 'Adresa acestui comentariu nu mai este păstrată.',
  too_many_bans: 'Sunt deja în vigoare prea multe blocări. Ridicați-le mai întâi pe cele inutile.',
  unknown_thread: 'Această discuție nu există.',
  unknown_writer: 'Despre acest comentator nu mai este păstrat nimic.',
  unknown_ban: 'Această blocare nu există.',
  unknown_note: 'Această notă nu există sau nu vă aparține.',
  pattern_malformed:
    'Scrieți cel puțin trei litere sau cifre: un model mai scurt s-ar potrivi aproape oricui.',
  ban_end_malformed: 'Ultima zi a blocării trebuie să fie astăzi sau mai târziu.',
  article_url_malformed: 'Scrieți adresa completă, cu https, pe un site permis în setări.',
  article_title_missing: 'Scrieți titlul articolului.',
  recovery_refused: 'Codul de recuperare nu este valabil sau a fost deja folosit.',
  token_refused: 'Tokenul nu este valabil, a expirat sau a fost revocat.',
} as const satisfies Record<AtHandProblem, string>
