import BianzhiCore

/// Adds up the number columns of a table and compares them with its printed totals.
///
/// A total is right where it is the sum of the rows since the last total, of all rows so far, or of the rows
/// below it up to the next total: forms print 合计 above or below their rows. A total that is none of them is
/// charged to the organ of its rows, or to the table where they are of several organs.
struct TotalCheck {
  /// A row of totals that neither the rows above it nor all of them add up to.
  private struct Open {
    /// Place in ``columns``; −1 for the number of rows.
    let column: Int
    let line: Int
    let printed: Int64
    let above: TotalSpan
    /// No row stood above it.
    let isFirst: Bool
    /// It need not count people who are not in post.
    var isOfServing = false
  }

  var columns: [Column]
  private var open: [Open] = []
  /// Since the last total and in all.
  private var (part, whole) = (TotalSpan(), TotalSpan())
  var everybody = CountedPeople()
  /// Those since the last total, once there was one.
  var partPeople: CountedPeople?
  var people: CountedPeople { partPeople ?? everybody }
  let countsPeople: Bool
  private let person: Int
  /// The column of inner bodies in a table of numbers; −1 in others.
  private let body: Int
  private let sequence: Int
  /// The rows at hand may go on with what 其中 begins.
  var isBelowPart = false
  private var others: OtherPeople
  /// Beyond so many rows nobody's state is looked at: they are no printed list.
  private static let mostLookedAt = 5_000
  private var rowSums: RowSums
  private(set) var totals: [Total] = []

  init(_ layout: Layout, countsPeople: Bool) {
    let fields: [(Field, Bool)] = [
      (.people, false), (.change, false), (.increase, false), (.decrease, false),
      (.actualPeople, false), (.plannedPeople, false), (.amount, true),
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
    body = countsPeople || columns.isEmpty ? -1 : layout.column(.body)
    others = OtherPeople(layout)
    sequence = layout.column(.sequence)
    rowSums = RowSums(layout)
  }

  /// A row of data, bad or good.
  ///
  /// - Parameter isOther: its heading says that the people are no longer there, or outside the establishment.
  mutating func add(_ cells: CellReader, organ: Int64, line: Int, isOther: Bool = false) {
    part.add(organ, line)
    whole.add(organ, line)
    if countsPeople {
      let person = cells.bytes(person)
      let isOther =
        isOther || everybody.rows >= Self.mostLookedAt || others.holds(cells)
      let isOfProgramme = everybody.rows < Self.mostLookedAt && others.holdsProgramme(cells)
      partPeople?.add(person, isOther: isOther, isOfProgramme: isOfProgramme)
      everybody.add(person, isOther: isOther, isOfProgramme: isOfProgramme)
    }
    if isBelowPart, sequence < 0 || !cells.bytes(sequence).isEmpty { isBelowPart = false }
    let isOfUnit = body >= 0 && UnitWord.read(cells.string(body)) == .unit
    for index in columns.indices {
      guard let value = Self.value(cells, columns[index].index, columns[index].isMoney) else {
        continue
      }
      columns[index].add(value, isBelowPart: isBelowPart)
      if isOfUnit {
        columns[index].unitPart += value
        columns[index].unitWhole += value
      }
    }
    rowSums.add(cells, organ: organ, line: line)
  }

  /// A row of printed totals.
  ///
  /// - Returns: false where it says a total that cannot be read.
  @discardableResult
  mutating func compare(_ cells: CellReader, line: Int) -> Bool {
    // 其中 says a part of the row above it.
    guard countsPeople ? !cells.beginsWithPart : !cells.isPart else {
      addPart(cells)
      return true
    }
    isBelowPart = false
    close(isEnd: false)
    var hadNumber = false
    let printed = columns.map { Self.value(cells, $0.index, $0.isMoney) }
    // A row of zeros is one whose formulas nobody filled in.
    guard !printed.contains(0) || printed.contains(where: { $0 ?? 0 != 0 }) else { return true }
    let word = cells.totalWord
    for index in columns.indices {
      let column = columns[index]
      guard let printed = printed[index] else { continue }
      hadNumber = true
      let isWhole = column.isWhole(printed, word)
      judge(index, printed, part: column.isPart(printed), whole: isWhole, line)
      columns[index].wholes[word] = column.whole
    }
    let isRead = hadNumber || !countsPeople || judge(PrintedCount(row: cells), line)
    startPart()
    return isRead
  }

  /// After the last row.
  mutating func finish() {
    close(isEnd: true)
    for wrong in rowSums.wrong() { totals.append(wrong) }
  }

  mutating func startPart() {
    (part, partPeople) = (TotalSpan(), CountedPeople())
    for index in columns.indices { columns[index].startPart() }
  }

  mutating func judge(
    _ column: Int, _ printed: Int64, part isPart: Bool, whole isWhole: Bool, _ line: Int,
    isOfServing: Bool = false
  ) {
    let isPart = isPart && !part.isEmpty
    if isPart || (isWhole && !whole.isEmpty) {
      add(column, printed, printed, isPart ? part : whole, line)
    } else {
      open.append(
        Open(
          column: column, line: line, printed: printed, above: part.isEmpty ? whole : part,
          isFirst: whole.isEmpty, isOfServing: isOfServing))
      sums.append(sum(column, isWhole: part.isEmpty))
    }
  }

  /// What the rows above each open total add up to.
  private var sums: [Int64] = []

  private func sum(_ column: Int, isWhole: Bool) -> Int64 {
    if column < 0 { return Int64(isWhole ? everybody.rows : people.rows) }
    return isWhole ? columns[column].whole : columns[column].part
  }

  /// The rows below the open totals are read: those that they do not add up to are wrong. One that stands
  /// above all rows may be the sum of all of them.
  mutating func close(isEnd: Bool) {
    var waiting: [Open] = []
    for (total, above) in zip(open, sums) {
      let isPart = matches(total, isWhole: false)
      let isWhole = total.isFirst && matches(total, isWhole: true)
      if (isPart && !part.isEmpty) || (isWhole && isEnd) {
        add(total.column, total.printed, total.printed, isPart ? part : whole, total.line)
      } else if total.isFirst, !isEnd {
        waiting.append(total)
      } else if total.isFirst {
        add(total.column, total.printed, sum(total.column, isWhole: true), whole, total.line)
      } else {
        add(total.column, total.printed, above, total.above, total.line)
      }
    }
    (open, sums) = (waiting, waiting.map { _ in 0 })
  }

  private func matches(_ total: Open, isWhole: Bool) -> Bool {
    guard total.column < 0 else {
      let column = columns[total.column]
      return isWhole ? column.isWhole(total.printed) : column.isPart(total.printed)
    }
    return (isWhole ? everybody : people)
      .isCounted(as: total.printed, isOfServing: total.isOfServing)
  }

  private mutating func add(
    _ column: Int, _ printed: Int64, _ computed: Int64, _ span: TotalSpan, _ line: Int
  ) {
    totals.append(
      Total(
        line: line, column: column < 0 ? "" : columns[column].heading, organ: span.organ,
        printed: printed, computed: computed, isMoney: column >= 0 && columns[column].isMoney,
        first: span.first, last: span.last))
  }
}
