import BianzhiCore

/// A small table of numbers below a list of people: 项目 | 行政编制 | 事业编制 over 核定数 | 3 | 0 and 实有数 | 3 | 0.
enum CountBlock {
  /// Whether a row without an identity number is its header, or one of its lines.
  ///
  /// - Parameters:
  ///   - name: the column of people's names.
  ///   - identity: that of their numbers; −1 where there is none.
  static func matches(_ cells: CellReader, name: Int, identity: Int) -> Bool {
    guard name >= 0, cells.bytes(identity).count < 15, let first = cells.firstFilled,
      mayLabel(cells.bytes(first))
    else { return false }
    let rest = (first + 1..<cells.count).filter { !cells.bytes($0).isEmpty }
    guard rest.count > 1 else { return false }
    let label = HeaderWord.normal(cells.string(first))
    if rest.allSatisfy({ cells.bytes($0).isPlainNumber }) {
      return first != name && !cells.bytes(name).isEmpty && cells.bytes(name).isPlainNumber
        || isMeasure(label)
    }
    guard first == name ? labels.contains(label) || isKind(label) : true else { return false }
    let words = rest.map { HeaderWord.normal(cells.string($0)) }
    let kinds = Set(words.filter(isKind))
    // A person's row may name one kind, and no name stands in its place here.
    return kinds.count > 1
      && words.allSatisfy { isKind($0) || isMeasure($0) || labels.contains($0) }
      && (first == name || isKind(HeaderWord.normal(cells.string(name))))
  }

  /// Rows of people begin with a number, or with a name: nearly every row ends here.
  private static func mayLabel(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0xE4 && bytes.count <= 24
  }

  static func isKind(_ word: String) -> Bool {
    if case .quota = FormWord.read(word).part { true } else { false }
  }

  static func isMeasure(_ word: String) -> Bool {
    word.count > 1 && FormWord.read(word).measure != nil || FormWord.read(word).part == .sum
  }

  /// A count, with or without its unit: 3, 3名, 66.7%.
  static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, (0x30...0x39).contains(first) || first == 0x2D,
      bytes.count <= 12
    else { return false }
    var rest = bytes[...]
    if rest.last == 0x25 { rest = rest.dropLast() }
    if rest.count > 3, units.contains(Array(rest.suffix(3))) { rest = rest.dropLast(3) }
    return UnsafeRawBufferPointer(rebasing: rest).isPlainNumber
  }

  private static let units = Set(["名", "人", "个"].map { Array($0.utf8) })

  static let labels: Set<String> = [
    "序号", "单位", "单位名称", "编制", "类别", "比例", "项目", "类型", "编制类型", "编制类别", "编制性质", "内容", "统计", "指标",
    "分类", "合计", "人数", "备注", "总数", "编制种类", "说明",
  ]
}
