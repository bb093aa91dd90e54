import BianzhiCore
import Spreadsheets

/// Goes through the rows below a header and tells data from what printed tables put between them:
/// repeated titles and headers, totals, notes, column numbers.
struct TableWalk {
  /// What a row turned out to be.
  enum Item {
    case data
    case total
    /// The header again, or the row of column numbers below it.
    case header
    /// Words above, between or below the rows.
    case caption(Caption)
    /// A row prepared for somebody: a running number, strokes and zeros.
    case filler
    /// The heading of another table.
    case otherHeader
  }

  private let totals: TotalRow
  private var header: RepeatedHeader
  private let needed: Set<Int>
  /// Columns that say whose row it is.
  private let anchors: [Int]
  private let anchorHeadings: [[UInt8]]
  private let headingSizes: [Int]
  private let kind: TableKind
  private let sequence: Int
  private let width: Int
  private var isFirst = true

  init(_ found: TableFinder.Found) {
    let layout = found.layout
    totals = TotalRow(layout)
    header = RepeatedHeader(found.headerLines)
    let fields = found.kind.columns.filter { $0.isNeeded || $0.isRequired }.map(\.field)
    needed = Set((fields + [.person, .name, .body]).map { layout.column($0) }.filter { $0 >= 0 })
    let owners: [Field] = [.name, .person, .organName, .organCode, .payerCode, .payerName, .body]
    anchors = owners.map { layout.column($0) }.filter { $0 >= 0 }
    anchorHeadings = anchors.map { column in
      let leaf = layout.heading(column).split(separator: "/").last ?? ""
      return Array(leaf.utf8)
    }
    headingSizes = anchorHeadings.map(\.count)
    kind = found.kind
    sequence = layout.column(.sequence)
    width = layout.headings.count
  }

  /// - Parameter cells: a row that is not blank.
  mutating func item(_ cells: CellReader, row: Int) -> Item {
    if header.matches(cells) { return .header }
    defer { isFirst = false }
    if isFirst, isColumnNumbers(cells) || isItemCodes(cells) { return .header }
    if totals.matches(cells) { return .total }
    guard let first = (0..<cells.count).first(where: { !cells.bytes($0).isEmpty }) else {
      return .data
    }
    if isFiller(cells, from: first) { return .filler }
    if isOtherHeader(cells) { return .otherHeader }
    return isCaption(cells, first) ? .caption(caption(cells, row)) : .data
  }

  /// The heading of another table below this one: a column's own heading, beside other header words.
  private func isOtherHeader(_ cells: CellReader) -> Bool {
    for index in anchors.indices {
      let column = anchors[index]
      let bytes = cells.bytes(column)
      guard bytes.count == headingSizes[index], !bytes.isEmpty,
        bytes.elementsEqual(anchorHeadings[index])
      else { continue }
      var known = 0
      for other in 0..<cells.count where other != column && !cells.bytes(other).isEmpty {
        let path = cells.string(other).split { "/／".contains($0) }
          .map { HeaderWord.normal(String($0)) }
        guard kind.match(path) != nil || FormHeading(path) != nil else { return false }
        known += 1
      }
      return known > 0
    }
    return false
  }

  /// A row that says of nobody anything: only a running number, marks for blank, and zeros.
  private func isFiller(_ cells: CellReader, from first: Int) -> Bool {
    if anchors.contains(where: { !isBlankOrZero(cells.bytes($0)) }) { return false }
    for column in first..<cells.count {
      let bytes = cells.bytes(column)
      if !isBlankOrZero(bytes), !(column == sequence && isNumber(bytes)) { return false }
    }
    return true
  }

  private func isBlankOrZero(_ bytes: UnsafeRawBufferPointer) -> Bool {
    CellReader.isBlankMark(bytes) || bytes.allSatisfy { $0 == 0x30 || $0 == 0x2E }
  }

  private func caption(_ cells: CellReader, _ row: Int) -> Caption {
    Caption(row: row, cells: (0..<cells.count).map { cells.string($0) })
  }

  /// One cell of words alone in a row that needs more, or a line of signatures.
  private func isCaption(_ cells: CellReader, _ first: Int) -> Bool {
    guard width >= 3 else { return isNote(cells.bytes(first)) && filled(cells, from: first) == 1 }
    if filled(cells, from: first) == 1 {
      guard needed.contains(first) else { return !isNumber(cells.bytes(first)) }
      return isNote(cells.bytes(first)) || isTitle(cells.string(first))
    }
    // 填表人：… 审核人：…
    return isSignature(cells.bytes(first))
      && needed.allSatisfy {
        $0 == first || cells.bytes($0).isEmpty || isSignature(cells.bytes($0))
      }
  }

  private func filled(_ cells: CellReader, from first: Int) -> Int {
    var count = 0
    for column in first..<cells.count where !cells.bytes(column).isEmpty {
      count += 1
      if count > 1 { break }
    }
    return count
  }

  private func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2C }
  }

  private static let notes = [
    "注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表", "制表", "审核", "单位负责人", "负责人：", "联系人", "联系电话", "填报",
    "主管领导",
    "本表", "（盖章）", "截至", "截止", "单位：", "单位:", "单位名称：", "第1页", "打印日期", "制表日期",
  ].map { Array($0.utf8) }
  private static let signatures = [
    "填表", "制表", "审核", "单位负责人", "负责人：", "负责人:", "联系人", "联系电话", "填报人", "主管领导", "编制单位", "单位：", "单位:",
    "填报单位", "单位（盖章）", "单位(盖章)",
  ].map { Array($0.utf8) }

  private func isNote(_ bytes: UnsafeRawBufferPointer) -> Bool {
    Self.starts(bytes, with: Self.notes, Self.noteStarts)
  }

  private func isSignature(_ bytes: UnsafeRawBufferPointer) -> Bool {
    Self.starts(bytes, with: Self.signatures, Self.signatureStarts)
  }

  private static let noteStarts = firstCharacters(notes)
  private static let signatureStarts = firstCharacters(signatures)

  /// The first characters, as bytes: nearly every row ends here.
  private static func firstCharacters(_ words: [[UInt8]]) -> Set<UInt32> {
    Set(words.map { $0.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } })
  }

  @inline(__always)
  private static func starts(
    _ bytes: UnsafeRawBufferPointer, with words: [[UInt8]], _ firsts: Set<UInt32>
  ) -> Bool {
    guard bytes.count >= 3, bytes[0] >= 0x80 else { return false }
    let first = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    return firsts.contains(first)
      && words.contains { bytes.count >= $0.count && bytes.starts(with: $0) }
  }

  private static let titleEndings = [
    "花名册", "名册", "一览表", "配备表", "情况表", "汇总表", "统计表", "明细表", "台账", "信息表", "名单", "清单", "登记表", "发放表",
  ]

  private func isTitle(_ text: String) -> Bool {
    var bare = text.filter { !$0.isWhitespace }
    if let last = bare.last, "）)".contains(last),
      let open = bare.lastIndex(where: { "（(".contains($0) })
    {
      bare = String(bare[..<open])
    }
    return bare.count >= 5 && Self.titleEndings.contains { bare.hasSuffix($0) }
  }

  /// B0101 B0104 …, as the national collection heads its columns a second time.
  private func isItemCodes(_ cells: CellReader) -> Bool {
    let filled = (0..<cells.count).map { cells.bytes($0) }.filter { !$0.isEmpty }
    return filled.count >= 3 && filled.allSatisfy { HeaderBlock.isItemCode($0) }
  }

  /// 甲 乙 1 2 3 …, as statistics number their columns.
  private func isColumnNumbers(_ cells: CellReader) -> Bool {
    var (count, next) = (0, 1)
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      let text = cells.string(column)
      if let number = Int(text) {
        guard number == next else { return false }
        next += 1
      } else if !["甲", "乙", "丙", "丁", "戊"].contains(text) {
        return false
      }
      count += 1
    }
    return count >= 3
  }
}

/// Knows the rows of the header when a printed table repeats them.
private struct RepeatedHeader {
  private let lines: [[String]]
  /// A column to look at first, and the first byte it must have.
  private let probe: Int
  private let byte: UInt8
  private var next = 0

  init(_ lines: [[String]]) {
    self.lines = lines
    let first = lines.first ?? []
    probe = first.firstIndex { !$0.isEmpty } ?? -1
    byte = probe >= 0 ? first[probe].utf8.first ?? 0 : 0
  }

  /// Whether the row is the header's next one.
  mutating func matches(_ cells: CellReader) -> Bool {
    guard probe >= 0 else { return false }
    if next == 0 {
      let bytes = cells.bytes(probe)
      guard !bytes.isEmpty, bytes[0] == byte, bytes.count <= 120 else { return false }
    }
    let line = lines[next]
    guard cells.count >= line.count || line.count < 2 else {
      next = 0
      return false
    }
    for column in 0..<max(cells.count, line.count) {
      let text = cells.string(column).filter { !$0.isWhitespace }
      guard text == (column < line.count ? line[column] : "") else {
        next = 0
        return false
      }
    }
    next = (next + 1) % lines.count
    return true
  }
}
