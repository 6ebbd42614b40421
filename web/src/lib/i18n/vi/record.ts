export default {
  'record.title': 'Thu tiếng cho bài học',
  'record.short': 'Thu tiếng',
  'record.lead':
    'Chọn một bài, rồi đọc từng câu. Bà con học bài ấy sẽ nghe giọng của bạn thay cho giọng máy.',
  'record.voice': 'Bạn nói giọng',
  'record.address': 'Bài nói với',
  'record.count': 'đã thu {done} trên {total}',
  'record.none': 'Câu này chưa có ai thu bằng giọng này.',
  'record.there': 'Câu này đã có người thu.',
  'record.start': 'Thu tiếng',
  'record.again': 'Thu lại',
  'record.going': 'Đang thu: {n} giây. Một câu dài nhất là một phút.',
  'record.stop': 'Dừng',
  'record.listen': 'Nghe',
  'record.keep': 'Giữ bản này',
  'record.kept': 'Đã giữ. Bà con nghe được rồi.',
  'record.remove': 'Bỏ bản đang có',
  'record.before': 'Câu trước',
  'record.after': 'Câu sau',
  'record.denied':
    'Trình duyệt không cho dùng micrô. Bạn bấm hình ổ khóa cạnh địa chỉ trang, cho phép micrô, rồi thu lại.',
  'record.unable':
    'Trình duyệt này không thu tiếng được. Bạn mở bằng Chrome, Edge hay Firefox bản mới, qua địa chỉ bắt đầu bằng https.',
  'record.silent': 'Không nghe thấy gì. Bạn xem micrô đã bật chưa, rồi thu lại.',
  'record.mine': 'Giọng của tôi',
  'record.mineLead':
    'Giọng nói là của bạn. Bạn rút lại lúc nào cũng được. Máy của người đã tải bài có thể còn giữ một thời gian.',
  'record.forget': 'Rút lại mọi bản tôi đã thu',
  'record.forgetSure': 'Vâng, xóa hết',
  'record.forgotten': 'Đã xóa {n} bản.'
};
