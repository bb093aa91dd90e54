import BianzhiCore

/// Rows that show how a form is filled in: an example (例, 示例), or what to write below each heading (填全称).
enum TemplateRow {
  /// - Parameter name: the column of people's names; -1 where the table has none.
  static func matches(_ cells: CellReader, name: Int) -> Bool {
    guard let first = cells.firstFilled else { return false }
    if isExample(cells.bytes(first)) { return true }
    if name >= 0, isStockName(cells.bytes(name)) {
      return (0..<cells.count).contains { $0 != name && isExample(cells.bytes($0)) }
    }
    return mayInstruct(cells.bytes(first)) && isInstruction(cells)
  }

  private static func isExample(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 3, bytes.count <= 24, holdsExample(bytes)
    else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    let bare = OrganName.folded(text).filter { !"()、,:：.1234567890一二三".contains($0) }
    return examples.contains(bare)
  }

  /// Whether 例 (E4 BE 8B) is in it.
  private static func holdsExample(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < bytes.count - 2 {
      if bytes[index] == 0xE4, bytes[index + 1] == 0xBE, bytes[index + 2] == 0x8B { return true }
      index += 1
    }
    return false
  }

  private static let examples: Set<String> = [
    "例", "示例", "样例", "范例", "举例", "例如", "例子", "填写示例", "填表示例", "填报示例", "示例行", "样例行", "填写样例", "填写范例",
    "例行",
  ]

  private static func isStockName(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count == 6 && stockNames.contains(bytes)
  }

  private static let stockNames = ShortWords(["张三", "李四", "王五", "赵六"])

  /// By its first character: nearly every row ends here.
  private static func mayInstruct(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes[0] >= 0x80 || bytes[0] == 0x31 && bytes.count < 12
  }

  /// Whether most cells say how their column is filled in.
  private static func isInstruction(_ cells: CellReader) -> Bool {
    var (filled, told) = (0, 0)
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      filled += 1
      if filled > told * 2 + 2 { return false }
      let bytes = cells.bytes(column)
      // A number or a day tells nothing of how it is to be written.
      if bytes.count <= 90, bytes.contains(where: { $0 >= 0x80 }),
        isInstruction(String(decoding: bytes, as: UTF8.self))
      {
        told += 1
      }
    }
    return filled >= 2 && told >= 2 && told * 3 >= filled * 2
  }

  private static func isInstruction(_ text: String) -> Bool {
    let bare = isBare(text) ? text : text.filter { !$0.isWhitespace && !"（）()【】[]。".contains($0) }
    if words.contains(bare) { return true }
    if ["填", "请填", "请选", "按实际", "如无", "无则"].contains(where: bare.startsWith) { return true }
    if bare.startsWith("见"), bare.endsWith("表") { return true }
    return bare.holds("下拉") || bare.endsWith("位代码") || bare.endsWith("位数字")
  }

  /// Whether a text has Chinese characters and digits alone, of which nothing is left out.
  private static func isBare(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      (0x4E00...0x9FFF).contains($0.value) || (0x30...0x39).contains($0.value)
    }
  }

  private static let words: Set<String> = [
    "文本", "文本格式", "数字", "数值", "整数", "日期", "日期格式", "必填", "必填项", "选填", "非必填", "可空", "全称", "单位全称",
    "说明",
    "字段说明", "18位", "代码", "单选", "多选",
  ]
}
