import BianzhiCore
import GRDB

/// The lists by which a check judged each organ.
struct RunLists {
  struct Key: Hashable {
    let organ: Int64
    let data: DataKind
  }

  private(set) var days: [Key: Int32] = [:]
  private let payMonth: Int32?

  init(_ preparation: Preparation) throws {
    payMonth = preparation.payMonth
    for list in preparation.rosters { days[Key(organ: list.organ, data: .roster)] = list.day }
    for list in preparation.lateRosters.values {
      days[Key(organ: list.organ, data: .roster)] = list.day
    }
    for (organ, list) in preparation.bodyLists {
      days[Key(organ: organ, data: .bodies)] = list.day
    }
    for (organ, day) in preparation.formDays { days[Key(organ: organ, data: .forms)] = day }
    guard let payMonth else { return }
    for payer in try preparation.payers(in: payMonth) {
      days[Key(organ: payer, data: .payroll)] = payMonth
    }
  }

  /// The day of an organ's list; of its pay list the month, also where another organ pays its people.
  func day(of data: DataKind, _ organ: Int64) -> Int32? {
    guard data.isList else { return nil }
    return days[Key(organ: organ, data: data)] ?? (data == .payroll ? payMonth : nil)
  }

  func store(run: Int64, in database: Database) throws {
    let insert = try RawStatement(database, "INSERT INTO run_list VALUES (?, ?, ?, ?)")
    let order = { (key: Key) in (key.organ, key.data.rawValue) }
    for (key, day) in days.sorted(by: { order($0.key) < order($1.key) }) {
      insert.bind(run, at: 1)
      insert.bind(key.organ, at: 2)
      insert.bind(key.data.rawValue, at: 3)
      insert.bind(Int64(day), at: 4)
      try insert.run()
    }
  }
}
