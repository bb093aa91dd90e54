import BianzhiCore

/// Texts that stand where a person's name is asked for and name nobody: 空缺, 待录用, ×××, 离退休人员.
enum NobodyWord {
  /// Whether the text of a name's cell names nobody; to be asked only of a row without an identity number.
  static func isMeant(by bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 2, let first = bytes.first else { return false }
    // Chinese names are two to four characters; Latin ones hold a blank or a letter behind the first.
    if (0x30...0x39).contains(first) || bytes.count == 8 { return isDay(bytes) || isOpen(bytes) }
    return isOpen(bytes)
  }

  private static func isDay(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard case .date = RecordedDate.read(bytes) else { return false }
    return true
  }

  private static func isOpen(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let bare = OrganName.folded(text).filter { !"()、,，:：".contains($0) }
    if bare.isEmpty || bare.allSatisfy({ "×xX*…．.。—-–_□○?〇·".contains($0) }) { return true }
    if starts.contains(where: bare.startsWith) || ends.contains(where: bare.endsWith) {
      return true
    }
    // 领导班子 above the leaders is no person.
    if UnitWord.read(bare) == .unit { return true }
    return bare.contains("年") && isDayText(bare)
  }

  private static func isDayText(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isDay(UnsafeRawBufferPointer($0)) }
  }

  /// What a post without a holder is called, and how a remark on the rows above begins.
  private static let starts = [
    "空缺", "空编", "空岗", "空额", "缺编", "缺额", "缺员", "缺岗", "待录", "待招", "待聘", "待补", "待定", "待配", "待引进",
    "待分配",
    "拟录", "拟招", "拟聘", "拟引进", "拟补", "暂缺", "暂空", "未配", "未聘", "未定", "以上", "上述", "以下",
  ]
  private static let ends = ["空缺", "空编", "空岗", "缺编", "待招聘", "待录用", "待定", "人员"]
}
