import BianzhiAudit
import BianzhiCore

/// A sheet with one ballot a row, or with the sums of one item a row.
enum BallotSheet {
  /// Columns that are no item.
  private static let others = keys([
    "序号", "编号", "票号", "备注", "意见", "意见建议", "意见和建议", "说明", "合计", "总票数", "收回", "收回票数", "no", "number",
    "ballot", "remark", "remarks", "note", "notes", "comment", "comments", "total", "小计", "总计",
    "共计",
    "sum", "收回票", "收回总数", "有效票", "有效票数", "票数", "returned",
  ])

  /// Rows that add the others up.
  private static let totals = keys(["合计", "总计", "共计", "小计", "合 计", "total", "sum"])

  private static func keys(_ words: [String]) -> Set<String> {
    Set(words.map { Vocabulary.key(of: $0) })
  }

  /// - Parameter scale: the scale somebody named; nil to tell it by the words.
  static func read(_ file: String, issued: Int?, scale: BallotScale?) throws -> BallotTally {
    let (headings, records) = try SheetRecords.rows(file, [])
    let columns = headings.filter { !$0.isEmpty && !others.contains(Vocabulary.key(of: $0)) }
    guard Set(columns).count == columns.count, !columns.isEmpty else {
      throw SheetError.noHeading(
        file: file, columns: [say("每项评议内容一列", "a column of its own for each item")])
    }
    let scales = scale.map { [$0] } ?? BallotScale.known
    let sums = scales.first { scale in columns.count(where: scale.has) >= scale.words.count }
    if let sums {
      let printed = BallotTotals(file, headings, columns.filter(sums.has))
      return try read(file, sums, columns, records, issued, printed)
    }
    let cells = records.flatMap { record in columns.map { record.cells[$0] ?? "" } }
    let fits = { (scale: BallotScale) in cells.allSatisfy { scale.place(of: $0) != nil } }
    let grades = scales.first(where: fits) ?? scales[0]
    let ballots = try records.map { record in
      try columns.map { item in
        guard let place = grades.place(of: record.cells[item] ?? "") else {
          throw SheetError.cell(
            file: file, row: record.row, column: item, problem: .word(words(grades)))
        }
        return place
      }
    }
    return BallotTally(columns, issued: issued, ballots: ballots, grades: grades)
  }

  /// Sums: a row an item, a column a grade. Whoever is in no column of a row abstained.
  private static func read(
    _ file: String, _ grades: BallotScale, _ columns: [String], _ records: [SheetRecord],
    _ issued: Int?, _ printed: BallotTotals
  ) throws -> BallotTally {
    guard let item = columns.first(where: { !grades.has($0) }) else {
      throw SheetError.noHeading(file: file, columns: [say("评议内容一列", "a column of the items")])
    }
    let isOfItem = { (record: SheetRecord) in
      !totals.contains(Vocabulary.key(of: record.cells[item] ?? ""))
    }
    let rows = records.filter(isOfItem)
    for total in records where !isOfItem(total) { try printed.compare(total, with: rows) }
    for row in rows { try printed.compare(row) }
    var items = try rows.map { record in
      var people = grades.codes.map { _ in 0 }
      for column in columns where grades.has(column) {
        let text = record.cells[column] ?? ""
        guard let place = grades.place(of: column), let count = text.isEmpty ? 0 : Int(text),
          (0...1_000_000).contains(count)
        else {
          throw SheetError.cell(file: file, row: record.row, column: column, problem: .number)
        }
        people[place] += count
      }
      guard let name = record[item] else {
        throw SheetError.cell(file: file, row: record.row, column: item, problem: .blank)
      }
      return BallotTally.Item(item: name, people: people)
    }
    let counted = items.map { $0.people.reduce(0, +) }.max() ?? 0
    let returned = max(counted, try printed.returned(rows) ?? 0)
    for index in items.indices {
      items[index].people[grades.words.count] += returned - items[index].people.reduce(0, +)
    }
    return BallotTally(
      issued: issued ?? returned, returned: returned, items: items, grades: grades)
  }

  private static func words(_ scale: BallotScale) -> String {
    scale.wordings.map { $0[Console.language] }.joined(separator: " ")
  }
}
