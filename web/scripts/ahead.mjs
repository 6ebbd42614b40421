// The script that asks for a learner's page at once. Otherwise the browser learns what the page needs one answer after
// the other: the frame, then the page, then its words, then the courses, and on a slow network each of these is a
// round trip more. Runs in the head of index.html, after the language is known, and only for learners' pages.
import { entryOf, keysOf, needs, routes } from './needs.mjs';

const languages = ['vi', 'en', 'fr'];

// What the load of a page asks for by itself, once its code has come: `$1` is the first part of the address.
const contents = [
  ['^/(courses)?$', ['/api/v1/content/courses.LANGUAGE.json']],
  ['^/lessons/([^/]+)/([^/]+)$', ['/api/v1/content/lessons/$1/$2.LANGUAGE.json']],
  [
    '^/practice/([^/]+)/([^/]+)$',
    [
      '/api/v1/content/scenarios/$1/$2.json',
      `/${entryOf('engine.wasm').file}`,
      '/api/v1/content/courses.LANGUAGE.json',
      '/api/v1/content/drills.LANGUAGE.json'
    ]
  ]
];

/** Runs in the browser: `pages` are [address as a pattern, numbers of files], `words` files by language. */
function askAhead(files, pages, words, contents) {
  const found = pages.find(([pattern]) => new RegExp(pattern).test(location.pathname));
  if (!found) return;
  const language = document.documentElement.lang;
  const ask = (attributes) => document.head.append(Object.assign(document.createElement('link'), attributes));
  for (const href of [...found[1], ...(words[language] || [])].map((n) => files[n]))
    ask(
      href.endsWith('.css')
        ? { rel: 'preload', as: 'style', crossOrigin: '', href }
        : { rel: 'modulepreload', href }
    );
  for (const [pattern, addresses] of contents) {
    if (!new RegExp(pattern).test(location.pathname)) continue;
    for (const address of addresses)
      ask({
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: location.pathname.replace(new RegExp(pattern), address).replace('LANGUAGE', language)
      });
  }
}

/** `page`: index.html, whose own links need not be asked for twice. */
export function aheadScript(page) {
  const files = [];
  const numbersOf = (modules) => {
    const found = new Set();
    for (const key of keysOf(...modules)) needs(key, found);
    return [...found]
      .map((file) => `/${file}`)
      .filter((href) => !page.includes(href))
      .map((href) => (files.includes(href) ? files.indexOf(href) : files.push(href) - 1));
  };
  const pages = routes
    .filter(({ route }) => route.startsWith('/(learner)'))
    .map(({ route, modules }) => [
      `^${route.replace('/(learner)', '').replace(/\[\w+\]/g, '[^/]+') || '/'}$`,
      numbersOf(modules)
    ]);
  const words = Object.fromEntries(
    languages.map((language) => [
      language,
      numbersOf([`i18n/${language}/common.ts`, `i18n/${language}/learner.ts`])
    ])
  );
  return `;(${askAhead})(${[files, pages, words, contents].map((value) => JSON.stringify(value))});\n`;
}
