import BianzhiCore
import GRDB

/// The pay lists of one month: who pays, and which lines pay nothing.
struct PayMonth {
  struct Sum {
    var lines = 0
    var withoutNumber = 0
    var amount: Int64 = 0
  }

  let month: Int32
  /// The payer of each list.
  private let payers: [Int64: Int64]
  private(set) var sums: [Int64: Sum] = [:]
  /// Lines of 0 or less.
  private(set) var idle: Set<Int64> = []
  /// Lines without an identity number, by payer.
  private(set) var nameless: [Int64: [(name: String, amount: Int64)]] = [:]

  /// The newest month of the ledger, or the newest not behind a day.
  static func newest(_ database: Database, until day: CalendarDay?) throws -> Int32? {
    try Int32.fetchOne(
      database, sql: "SELECT max(month) FROM pay_list WHERE ended IS NULL AND month <= ?",
      arguments: [day?.month ?? 999_999])
  }

  init(_ preparation: Preparation, _ month: Int32) throws {
    self.month = month
    var payers: [Int64: Int64] = [:]
    let lists = try RawStatement(
      preparation.database, "SELECT id, payer FROM pay_list WHERE month = ? AND ended IS NULL")
    lists.bind(Int64(month), at: 1)
    while try lists.next() {
      payers[lists.integer(0)] = preparation.payer(lists.integer(1))
    }
    self.payers = payers
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT id, person IS NULL, amount, CASE WHEN person IS NULL THEN coalesce(name, '') END
      FROM pay_row WHERE id BETWEEN ? AND ? AND ended IS NULL
      """)
    for (list, payer) in payers.sorted(by: { $0.key < $1.key }) {
      rows.bind(list << 24, at: 1)
      rows.bind((list << 24) + 0xFF_FFFF, at: 2)
      var sum = sums[payer] ?? Sum()
      while try rows.next() {
        let amount = rows.integer(2)
        sum.amount += amount
        if rows.integer(1) == 1 {
          sum.withoutNumber += 1
          nameless[payer, default: []].append((rows.text(3), amount))
        } else {
          sum.lines += 1
          if amount <= 0 { idle.insert(rows.integer(0)) }
        }
      }
      rows.reset()
      sums[payer] = sum
    }
  }

  func payer(of line: Int64) -> Int64? { payers[line >> 24] }
  func hasList(_ organ: Int64) -> Bool { sums[organ] != nil }
}
