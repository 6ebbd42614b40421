export default {
  'home.question': 'Hôm nay {you} muốn làm gì?'
};
