import type model from '../vi/learner';

const words: Record<keyof typeof model, string> = {
  'home.question': 'What would you like to do today?'
};

export default words;
