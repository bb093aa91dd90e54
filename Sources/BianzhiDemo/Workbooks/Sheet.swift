/// What one cell of a sheet holds.
enum SheetCell: Sendable {
  case blank
  /// One blank, as forms are filled up with.
  case filler
  case text(String)
  case number(Int)
  /// Fen, shown as yuan.
  case amount(Int)
  /// A real day, shown in one of the ways in use.
  case day(Day, DayFormat)

  enum DayFormat: Int, Hashable, Sendable, CaseIterable {
    /// 2004年3月1日, by the format that every Chinese program has.
    case chinese
    /// The same, by a format of the workbook's own.
    case ownChinese
    /// 2004/3/1
    case short
  }

  /// The cell as a text file holds it.
  var plainText: String {
    switch self {
    case .blank: ""
    case .filler: " "
    case .text(let text): text
    case .number(let number): String(number)
    case .amount(let fen): "\(fen / 100).\(padded(fen % 100, 2))"
    case .day(let day, _): day.text
    }
  }

  /// A text; nothing where it is empty.
  static func filled(_ text: String) -> SheetCell {
    text.isEmpty ? .blank : .text(text)
  }
}

/// A sheet of a workbook, made in memory: no more than one unit's people.
struct Sheet: Sendable {
  enum Look: Sendable {
    case plain
    case heading
    case title
  }

  struct Row: Sendable {
    let cells: [SheetCell]
    let look: Look
  }

  /// Cells shown as one. Rows and columns count from 0.
  struct Merge: Sendable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  let name: String
  /// Columns.
  let width: Int
  var isHidden = false
  private(set) var rows: [Row] = []
  private(set) var merges: [Merge] = []

  init(_ name: String, width: Int, isHidden: Bool = false) {
    (self.name, self.width, self.isHidden) = (name, width, isHidden)
  }

  mutating func add(_ cells: [SheetCell], _ look: Look = .plain) {
    rows.append(Row(cells: cells, look: look))
  }

  /// A text across all columns.
  mutating func title(_ text: String, _ look: Look = .title) {
    merge(rows: 0...0, columns: 0...width - 1)
    add([.text(text)], look)
  }

  mutating func gap(rows count: Int) {
    for _ in 0..<count { add([]) }
  }

  /// Merges cells of the rows to come; row 0 is the next one.
  mutating func merge(rows next: ClosedRange<Int>, columns: ClosedRange<Int>) {
    let first = rows.count + next.lowerBound
    merges.append(Merge(rows: first...first + next.count - 1, columns: columns))
  }
}
