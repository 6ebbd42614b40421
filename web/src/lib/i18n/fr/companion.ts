import type model from '../vi/companion';

const words: Record<keyof typeof model, string> = {
  'today.title': 'Aujourd’hui'
};

export default words;
