import type model from '../vi/officer';

const words: Record<keyof typeof model, string> = {
  'people.title': 'People',
  'places.title': 'Places',
  'target.short': 'Set a target',
  'accounts.title': 'Accounts',
  'progress.title': 'Progress'
};

export default words;
