import type model from '../vi/officer';

const words: Record<keyof typeof model, string> = {
  'progress.title': 'Progress'
};

export default words;
