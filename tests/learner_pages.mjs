// The learner's pages, for whoever must look at each of them: one address at least for each route of the application.
import { readdirSync } from 'node:fs';

const routes = new URL('../web/src/routes/(learner)/', import.meta.url);
const lesson = 'family-near/video-call';
const practice = 'communication.video-call/call-daughter';

export const pages = {
  home: '/',
  courses: '/courses',
  course: '/courses/family-near',
  poster: '/courses/family-near/poster',
  lesson: `/lessons/${lesson}`,
  'lesson-step': `/lessons/${lesson}?page=2`,
  'lesson-whole': `/lessons/${lesson}?page=all`,
  steps: `/steps/${lesson}`,
  'steps-mine': `/steps/mine#${lesson}~~2026-12-03`,
  together: '/together',
  'together-end': '/together/end',
  practise: '/practice',
  'practise-area': '/practice?area=communication',
  scams: '/practice?area=scams',
  practice: `/practice/${practice}`,
  'practice-phone': `/practice/${practice}?level=guided`,
  wishes: '/wishes',
  can: '/can',
  help: '/help',
  card: '/card',
  join: '/join',
  data: '/data', // only for a learner who has signed in
  class: '/class',
  waiting: '/waiting',
  today: '/today',
  find: '/find',
  thanks: '/thanks/0123456789abcdef0123456789abcdef',
  'sign-in': '/sign-in',
  near: '/p/00103/near', // made by the server, as the next
  place: '/p/00103'
};

const pattern = (route) =>
  new RegExp(`^/${route.replace(/\/?\[\[\w+\]\]/g, '(/[^/]+)?').replace(/\[\w+\]/g, '[^/]+')}$`);

/** Routes that none of these addresses leads to: a new page is to be added above. */
export function forgottenRoutes() {
  const paths = Object.values(pages).map((address) => address.split(/[?#]/)[0]);
  return readdirSync(routes, { recursive: true })
    .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
    .map((file) => file.replace(/\/?\+page\.svelte$/, ''))
    .filter((route) => !paths.some((path) => pattern(route).test(path)));
}

/** Someone who has signed up at `base`; resolves with the cookie of their session. */
export async function signUp(base) {
  const learner = {
    name: 'Lê Thị Thử',
    birthYear: 1952,
    groups: [],
    place: '00103',
    pin: ['sun', 'moon', 'star', 'fish'],
    consent: { text: 'consent-2026-1/1', language: 'vi' }
  };
  const reply = await fetch(`${base}/api/v1/learners`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(learner)
  });
  if (!reply.ok) throw new Error(`sign-up: ${await reply.text()}`);
  return reply.headers.get('set-cookie').split(';')[0];
}
