/// What stands in a pay list where nothing was paid: an empty cell, a stroke, 停发. 不详 and 无数据 say nothing of it.
enum NoPayWord {
  static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.isEmpty || bytes.count < 20 && words.contains(String(decoding: bytes, as: UTF8.self))
  }

  private static let words: Set<String> = [
    "-", "--", "–", "/", "—", "——", "－", "停发", "已停发", "停发工资", "工资停发", "停薪", "暂停发放", "暂停", "未发",
    "未发放", "不发", "无",
  ]
}
