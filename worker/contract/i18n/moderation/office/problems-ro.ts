import type { OfficeProblem } from '../../../problem-codes.ts'

export const newsroomProblemsRo = {
  name_required: 'Scrieți un nume.',
  email_required: 'Scrieți o adresă de e-mail.',
  email_too_long: 'Această adresă de e-mail este prea lungă.',
  value_malformed: 'Această valoare nu este permisă aici.',
  origin_malformed: 'Scrieți adresa site-ului fără cale, de exemplu https://example.ro.',
  policy_url_malformed:
    'Scrieți adresa politicii de confidențialitate, de exemplu https://example.ro/confidentialitate.',
  policy_words_malformed: 'Puneți între paranteze drepte exact o parte a textului: aceasta va fi linkul.',
  policy_wording_missing: 'Este nevoie și de o formulare în limba site-ului.',
  time_zone_unknown: 'Acest fus orar nu există. Scrieți-l ca Europe/Bucharest.',
  end_malformed: 'Data expirării trebuie să fie în viitor, cel mult peste un an.',
  webhook_url_malformed: 'Scrieți o adresă publică ce începe cu https, cu un nume, nu cu cifre.',
  unknown_member: 'Acest membru nu există la acest site.',
  unknown_invite: 'Această invitație nu există sau a fost deja folosită.',
  unknown_device: 'Această sesiune s-a încheiat deja.',
  unknown_passkey: 'Această cheie de acces nu există.',
  unknown_token: 'Acest token nu există.',
  unknown_webhook: 'Acest webhook nu există.',
  last_owner: 'Site-ul are nevoie de cel puțin un responsabil. Numiți mai întâi pe altcineva.',
  last_way_in:
    'Aceasta este ultima dumneavoastră cale de acces. Adăugați mai întâi altă cheie sau creați coduri de recuperare.',
  desk_origin_refused: 'Această adresă nu se află printre paginile care pot arăta moderarea.',
  settings_changed: 'Altcineva a schimbat între timp setările. Priviți-le pe cele noi și salvați din nou.',
  policy_version_used: 'Există deja o versiune a politicii cu acest nume. Alegeți altul.',
  too_many_entries:
    'Nu mai este loc pentru alte înregistrări. Eliminați mai întâi una de care nu aveți nevoie.',
  mail_unavailable: 'Această instalare nu trimite e-mailuri.',
  code_refused: 'Codul nu este valabil sau a expirat. Cereți unul nou.',
} as const satisfies Record<OfficeProblem, string>
