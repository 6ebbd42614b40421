export default {
  'today.title': 'Hôm nay'
};
