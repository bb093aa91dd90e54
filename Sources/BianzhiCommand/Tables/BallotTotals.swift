import BianzhiCore

/// The totals that a sheet of sums prints, compared with its numbers: a column 合计, one of ballots that came back,
/// a row 合计.
struct BallotTotals {
  private let file: String
  /// The columns of grades.
  private let grades: [String]
  private let sums: [String]
  private let ballots: [String]

  private static let ofSums = keys(["合计", "小计", "总计", "共计", "total", "sum"])
  private static let ofBallots = keys([
    "总票数", "收回", "收回票数", "收回票", "收回总数", "有效票", "有效票数", "票数", "returned",
  ])

  private static func keys(_ words: [String]) -> Set<String> {
    Set(words.map { Vocabulary.key(of: $0) })
  }

  init(_ file: String, _ headings: [String], _ grades: [String]) {
    (self.file, self.grades) = (file, grades)
    sums = headings.filter { Self.ofSums.contains(Vocabulary.key(of: $0)) }
    ballots = headings.filter { Self.ofBallots.contains(Vocabulary.key(of: $0)) }
  }

  /// Refuses a row whose printed sum is not that of its numbers, or that has more votes than ballots came back.
  func compare(_ row: SheetRecord) throws {
    let sum = grades.compactMap { number(row, $0) }.reduce(0, +)
    for column in sums {
      if let printed = number(row, column), printed != sum {
        throw differs(row, column, printed, sum)
      }
    }
    for column in ballots {
      if let printed = number(row, column), printed < sum {
        throw differs(row, column, printed, sum)
      }
    }
  }

  /// Refuses a row of totals that is not the sum of the rows of items.
  func compare(_ total: SheetRecord, with rows: [SheetRecord]) throws {
    for column in grades + sums {
      let sum = rows.compactMap { number($0, column) }.reduce(0, +)
      if let printed = number(total, column), printed != sum {
        throw differs(total, column, printed, sum)
      }
    }
  }

  /// The ballots that came back, where a column says so; of several numbers the largest.
  func returned(_ rows: [SheetRecord]) throws -> Int? {
    rows.flatMap { row in ballots.compactMap { number(row, $0) } }.max()
  }

  private func number(_ row: SheetRecord, _ column: String) -> Int? {
    (row.cells[column] ?? "").isEmpty ? nil : Int(row.cells[column] ?? "")
  }

  private func differs(
    _ row: SheetRecord, _ column: String, _ printed: Int, _ sum: Int
  ) -> SheetError {
    .cell(
      file: file, row: row.row, column: column,
      problem: .wording(
        Wording(
          zh: "所印的 \(printed) 与各数之和 \(sum) 不符，请核对后更正",
          en: "\(printed) is printed, and the numbers add up to \(sum); check and correct the sheet"
        )))
  }
}
