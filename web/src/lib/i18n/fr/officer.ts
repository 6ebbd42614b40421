import type model from '../vi/officer';

const words: Record<keyof typeof model, string> = {
  'people.title': 'Personnes',
  'places.title': 'Lieux',
  'target.short': 'Fixer un objectif',
  'accounts.title': 'Comptes',
  'progress.title': 'Avancement'
};

export default words;
