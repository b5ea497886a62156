/** What Akismet itself says of the data it is sent. */
export const AKISMET_PRIVACY = 'https://akismet.com/privacy/'
