import BianzhiCore

/// Tells the rows below the last person of a printed table: who signs, the seal, the day, counts, remarks.
enum TailWords {
  private static let labels = [
    "签字", "签名", "盖章", "公章", "签章", "负责人", "经办", "填报", "填表", "制表", "审核", "审批", "审定", "复核", "校对",
    "日期", "时间", "领导", "主管", "联系", "电话", "报送", "编制单位", "局长", "主任", "书记", "院长", "校长", "统计人",
  ]
  private static let seals = ["签字", "签名", "盖章", "公章", "签章"]
  private static let remarks: Set<String> = ["说明", "备注", "注", "附注", "填表说明", "填报说明", "附"]

  /// Whether a cell is what a tail row is made of: 局长（签字）：, 经办人：张三, 单位公章.
  ///
  /// The bytes are looked at first: nearly no cell has a colon or ends like a seal.
  static func isLabelled(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 6, bytes.count <= 120, mayBeLabelled(bytes) else { return false }
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    if let last = text.last, "：:".contains(last) { return text.count <= 20 }
    if let colon = text.firstIndex(where: { "：:".contains($0) }) {
      let before = text[..<colon]
      return before.count <= 14 && labels.contains(where: before.holds)
    }
    let bare = text.filter { !"（）()".contains($0) }
    return seals.contains { bare.endsWith($0) }
  }

  /// Whether a cell is a word with a colon and a name, a day or nothing behind it, whatever the word: 人事科长：王五. No
  /// person is called so.
  static func isSigned(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 7, bytes.count <= 90, mayBeLabelled(bytes) else { return false }
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    return text.wholeMatch(of: signed) != nil
  }

  nonisolated(unsafe) private static let signed =
    #/(?!其中)[\p{Han}、（）()]{2,12}[：:](?:[\p{Han}·]{2,6}|[0-9年月日.\-\/]{4,12}|[0-9\-]{7,13})?/#

  /// Whether a label is one of those who make, check and hand in a table, and not of a post that somebody holds: 局领导：
  /// and 主任： may stand in front of a name.
  ///
  /// - Parameters:
  ///   - bytes: a cell that ``isLabelled(_:)``.
  ///   - isStrict: the cell stands where a post or body should, so that 负责人： is a post.
  static func isOfMaking(_ bytes: UnsafeRawBufferPointer, isStrict: Bool) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    let label = text.prefix { !"：:".contains($0) }
    return makers.contains(where: label.holds) || seals.contains(where: label.holds)
      || !isStrict && heads.contains(where: label.holds)
  }

  /// Whether a cell without a colon is a label and nothing else: 制表人, 单位负责人.
  static func isBareLabel(_ bytes: UnsafeRawBufferPointer, isStrict: Bool) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter {
      !$0.isWhitespace && !"（）()".contains($0)
    }
    return bareMakers.contains(text) || !isStrict && bareHeads.contains(text)
  }

  /// By its first character, before a text is made.
  static func mayBeBareLabel(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let first = bytes.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return bareStarts.contains(first)
  }

  private static let makers = [
    "经办", "填报", "填表", "制表", "审核", "审批", "审定", "复核", "校对", "日期", "时间", "联系", "电话", "报送", "编制单位",
    "统计人",
    "制单", "上报",
  ]
  private static let heads = ["负责人", "主管", "单位", "分管领导", "单位领导", "主要领导"]
  private static let bareMakers: Set<String> = [
    "填表人", "制表人", "填报人", "审核人", "复核人", "审批人", "审定人", "校对人", "统计人", "统计负责人", "填表负责人", "报送人", "制单人",
    "填表",
    "制表",
    "填报单位", "填报时间", "填报日期", "填表时间", "填表日期", "制表时间", "制表日期", "制表单位", "填表单位", "报送单位", "报送时间", "报送日期",
    "审核时间", "审核日期", "上报时间", "上报单位", "负责人签字", "单位负责人签字", "领导签字", "主要领导签字", "审核人签字", "经办人签字",
  ]
  private static let bareHeads: Set<String> = [
    "单位负责人", "单位主要负责人", "主要负责人", "负责人", "经办人", "联系人", "联系电话", "审核", "复核", "填报", "校对", "审批", "审定",
    "分管领导",
    "主管领导", "单位领导", "主要领导", "科室负责人", "股室负责人",
  ]
  private static let bareStarts: Set<UInt32> = Set(
    bareMakers.union(bareHeads).compactMap(\.first).map {
      String($0).utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })

  private static func mayBeLabelled(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let end = bytes.count
    switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
    case (0xE7, 0xAB, 0xA0), (0xE5, 0xAD, 0x97), (0xE5, 0x90, 0x8D), (0xEF, 0xBC, 0x89):  // 章 字 名 ）
      return true
    default: break
    }
    if bytes[end - 1] == 0x29 || bytes.contains(0x3A) { return true }
    return (0..<end - 2).contains {
      bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBC && bytes[$0 + 2] == 0x9A
    }
  }

  /// 说明 | 1.本表…: a remark whose label has a cell of its own.
  static func isRemark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 3, bytes.count <= 18, mayBeRemark(bytes) else { return false }
    let text = String(decoding: bytes, as: UTF8.self).filter {
      !$0.isWhitespace && !"：:".contains($0)
    }
    return remarks.contains(text)
  }

  /// By its end: nearly every cell ends with a digit, a letter or a character that none of ``remarks`` ends with.
  private static func mayBeRemark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let (lead, last) = (bytes[bytes.count - 3], bytes[bytes.count - 1])
    switch last {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return false
    case 0x80... where (0xE4...0xE9).contains(lead):
      return remarkEnds.contains { $0.elementsEqual(bytes[(bytes.count - 3)...]) }
    default: return true
    }
  }

  private static let remarkEnds: [[UInt8]] = Set(remarks.compactMap(\.last)).map {
    Array(String($0).utf8)
  }

  nonisolated(unsafe) private static let counted = #/\p{Han}{1,8}[：:][0-9]{1,4}/#

  /// 在编3人，编外0人, 男：1 女：1: every piece is a count of people.
  static func isTally(_ text: String) -> Bool {
    let pieces = text.split { "，,、；;。 ".contains($0) }
    return !pieces.isEmpty
      && pieces.allSatisfy { piece in
        if piece.wholeMatch(of: counted) != nil { return true }
        guard let last = piece.last, "人名个".contains(last) else { return false }
        return piece.dropLast().last.map { $0.isASCII && $0.isNumber } ?? false
      }
  }
}
