import type model from '../vi/learner';

const words: Record<keyof typeof model, string> = {
  'home.question': 'Que voulez-vous faire aujourd’hui ?'
};

export default words;
