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

  /// The same of a row, whose name's cell may be empty beside words that say why: 空编.
  static func isMeant(by row: CellReader, name: Int, identity: Int) -> Bool {
    guard row.bytes(name).isEmpty, row.bytes(identity).isEmpty else {
      return isMeant(by: row.bytes(name))
    }
    return (0..<row.count).contains { saysVacant(row.bytes($0)) }
  }

  /// Whether a row that names nobody is of a place without a holder: 空缺, （空编）.
  static func isVacancy(_ row: CellReader, name: Int) -> Bool {
    guard row.bytes(name).isEmpty else {
      let bare = OrganName.folded(row.string(name)).filter { !"()[]【】".contains($0) }
      return vacant.contains(where: bare.startsWith)
        || ["空缺", "空编", "空岗"].contains(where: bare.endsWith)
    }
    return (0..<row.count).contains { saysVacant(row.bytes($0)) }
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
    if bare.wholeMatch(of: counted) != nil { return true }
    // 领导班子 above the leaders is no person.
    if UnitWord.read(bare) == .unit { return true }
    return bare.contains("年") && isDayText(bare)
  }

  /// Whether a cell beside an empty name says that the place is free: 空编, 空缺1名.
  private static func saysVacant(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 6, bytes.count <= 30, bytes[0] >= 0xE4 else { return false }
    let text = OrganName.folded(String(decoding: bytes, as: UTF8.self))
    return vacant.contains(where: text.startsWith) || text.wholeMatch(of: counted) != nil
  }

  /// 缺1名, 空编2个: places without a holder, with their number.
  nonisolated(unsafe) private static let counted: Regex<Substring> =
    /(?:尚|还|仍|现)?(?:空|缺|待招|拟招|待聘)(?:编|岗|额|员|缺)?[0-9一二两三四五六七八九十]+(?:名|个|人)?/

  private static let vacant = [
    "空缺", "空编", "空岗", "空额", "缺编", "缺额", "缺员", "缺岗", "待录用", "待招", "待聘", "待补充", "暂缺", "暂空",
  ]

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
