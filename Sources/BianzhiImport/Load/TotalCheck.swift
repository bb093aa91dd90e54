import BianzhiCore

/// Adds up the number columns of a table and compares them with its printed totals.
///
/// A 小计 is compared with the rows since the last one, a 合计 with those or with all rows; it differs
/// only if it is neither.
struct TotalCheck {
  /// A printed total and what the rows add up to.
  struct Total: Hashable, Sendable {
    let line: Int
    let column: String
    let organ: Int64
    /// In `unit`: people, or fen.
    let printed: Int64
    let computed: Int64
    let isMoney: Bool
  }

  private struct Column {
    let index: Int
    let heading: String
    let isMoney: Bool
    var part: Int64 = 0
    var whole: Int64 = 0
  }

  /// Rows, and people where somebody may have several rows.
  private struct People {
    var rows = 0
    private var repeats = 0
    private var seen: Set<UInt64> = []
    /// Beyond it only rows are counted: printed totals stand below lists that people print.
    private static let most = 100_000

    mutating func add(_ person: UnsafeRawBufferPointer) {
      rows += 1
      guard !person.isEmpty, rows <= Self.most else { return }
      if !seen.insert(ByteTable.wideHash(person, seed: 23)).inserted { repeats += 1 }
    }

    func isCounted(as printed: Int64) -> Bool {
      printed == Int64(rows) || (rows <= Self.most && printed == Int64(rows - repeats))
    }
  }

  private var columns: [Column]
  /// Since the last subtotal and in all, for tables of people.
  private var (part, whole) = (People(), People())
  private let countsPeople: Bool
  private let person: Int
  private var firstOrgan: Int64?
  private(set) var totals: [Total] = []

  init(_ layout: Layout, countsPeople: Bool) {
    let fields: [(Field, Bool)] = [
      (.people, false), (.change, false), (.increase, false), (.decrease, false),
      (.plannedPeople, false), (.amount, true),
    ]
    columns = fields.compactMap { field, isMoney in
      let index = layout.column(field)
      guard index >= 0 else { return nil }
      return Column(index: index, heading: layout.heading(index), isMoney: isMoney)
    }
    columns += layout.forms.map {
      Column(index: $0.index, heading: layout.heading($0.index), isMoney: false)
    }
    self.countsPeople = countsPeople
    person = layout.column(.person)
  }

  /// A row of data, bad or good.
  mutating func add(_ cells: CellReader, organ: Int64) {
    if firstOrgan == nil, organ > 0 { firstOrgan = organ }
    if countsPeople {
      let person = cells.bytes(person)
      part.add(person)
      whole.add(person)
    }
    for index in columns.indices {
      guard let value = Self.value(cells, columns[index].index, columns[index].isMoney) else {
        continue
      }
      columns[index].part += value
      columns[index].whole += value
    }
  }

  /// The rows of another organ begin, below a title of their own: a total of theirs is theirs alone.
  mutating func turn() {
    (part, firstOrgan) = (People(), nil)
    for index in columns.indices { columns[index].part = 0 }
  }

  /// A row of printed totals.
  mutating func compare(_ cells: CellReader, line: Int, organ: Int64) {
    // 其中 says a part of the row above it.
    guard !cells.isPart else { return }
    var hadNumber = false
    let organ = cells.isSubtotal ? organ : firstOrgan ?? organ
    let printed = columns.map { Self.value(cells, $0.index, $0.isMoney) }
    // A row of zeros is one whose formulas nobody filled in.
    guard !printed.contains(0) || printed.contains(where: { $0 ?? 0 != 0 }) else { return }
    for index in columns.indices {
      let column = columns[index]
      guard let printed = printed[index] else { continue }
      hadNumber = true
      add(
        printed, part: column.part, whole: column.whole, column.heading, column.isMoney, line, organ
      )
      columns[index].part = 0
    }
    if !hadNumber, countsPeople, let printed = Self.onlyNumber(cells) {
      let printed = Int64(printed)
      let isRight = part.isCounted(as: printed) || whole.isCounted(as: printed)
      let rows = Int64(isRight ? Int(printed) : part.rows == 0 ? whole.rows : part.rows)
      add(printed, part: rows, whole: rows, "", false, line, organ)
    }
    part = People()
  }

  private mutating func add(
    _ printed: Int64, part: Int64, whole: Int64, _ heading: String, _ isMoney: Bool, _ line: Int,
    _ organ: Int64
  ) {
    let computed = printed == whole ? whole : part == 0 ? whole : part
    totals.append(
      Total(
        line: line, column: heading, organ: organ, printed: printed, computed: computed,
        isMoney: isMoney))
  }

  private static func value(_ cells: CellReader, _ column: Int, _ isMoney: Bool) -> Int64? {
    let bytes = cells.bytes(column)
    guard !bytes.isEmpty else { return nil }
    if isMoney { return Money.read(bytes) }
    guard case .value(let value) = CountReading.read(bytes) else { return nil }
    return Int64(value)
  }

  /// The one number of a total row of people: 合计 6, 共 6 人.
  private static func onlyNumber(_ cells: CellReader) -> Int? {
    var found: Int?
    for column in 0..<cells.count {
      let digits = cells.string(column).filter { !$0.isWhitespace }
        .drop { "共计合总小：:人数有(（".contains($0) }
        .prefix { !"条页行)）".contains($0) }
      guard case .value(let value) = digits.withUTF8Bytes(CountReading.read) else { continue }
      guard found == nil else { return nil }
      found = value
    }
    return found
  }
}

extension Substring {
  fileprivate func withUTF8Bytes<Result>(
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    var text = String(self)
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}

extension CellReader {
  fileprivate var isPart: Bool {
    (0..<min(count, 4)).contains { string($0).hasPrefix("其中") }
  }

  /// Whether the total is one of a part: 小计, 本页合计.
  fileprivate var isSubtotal: Bool {
    (0..<min(count, 4)).contains { column in
      let text = string(column)
      return text.contains("小") || text.contains("本页")
    }
  }
}
