export default {
  'people.title': 'Người học',
  'places.title': 'Địa bàn',
  'target.short': 'Đặt chỉ tiêu',
  'accounts.title': 'Tài khoản',
  'progress.title': 'Tiến độ'
};
