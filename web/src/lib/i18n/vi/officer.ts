export default {
  'progress.title': 'Tiến độ'
};
