/**
 * What the assets binding sends along. The element's files may be used by any site's page: the floating ones are
 * asked for again soon, those of an exact version never change. A page that isolates itself (COEP) takes a style sheet
 * only where its own answer allows so; modules are asked for by CORS. The demo's pages carry the strictest policy under
 * which the tag must work.
 */
export const HEADERS = `/*
  X-Content-Type-Options: nosniff

/twin-*.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300, stale-while-revalidate=86400

/twin-*.css
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=300, stale-while-revalidate=86400

/assets/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable

/v/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=31536000, immutable

/demo/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html
  Referrer-Policy: strict-origin-when-cross-origin
`
