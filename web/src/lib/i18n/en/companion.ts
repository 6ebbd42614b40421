import type model from '../vi/companion';

const words: Record<keyof typeof model, string> = {
  'today.title': 'Today'
};

export default words;
