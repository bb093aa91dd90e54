import BianzhiCore
import GRDB

/// The lists by which a check judged each organ.
struct RunLists {
  /// By kind of data, the day of each organ's list.
  private var days: [DataKind: [Int64: Int32]] = [:]
  private let payMonth: Int32?

  init(_ preparation: Preparation) throws {
    payMonth = preparation.payMonth
    var rosters: [Int64: Int32] = [:]
    rosters.reserveCapacity(preparation.rosters.count)
    for list in preparation.rosters { rosters[list.organ] = list.day }
    for list in preparation.lateRosters.values { rosters[list.organ] = list.day }
    days[.roster] = rosters
    days[.bodies] = preparation.bodyLists.mapValues(\.day)
    days[.forms] = preparation.formDays
    guard let payMonth else { return }
    let payers = try preparation.payers(in: payMonth)
    days[.payroll] = Dictionary(payers.map { ($0, payMonth) }) { first, _ in first }
  }

  /// The day of an organ's list; of its pay list the month, also where another organ pays its people.
  func day(of data: DataKind, _ organ: Int64) -> Int32? {
    guard data.isList else { return nil }
    return days[data]?[organ] ?? (data == .payroll ? payMonth : nil)
  }

  func store(run: Int64, in database: Database) throws {
    let insert = try RawStatement(database, "INSERT INTO run_list VALUES (?, ?, ?, ?)")
    // In the order of the table's key, so that it only grows.
    let lists = days.map { (data: $0.rawValue, days: $1) }.sorted { $0.data < $1.data }
    insert.bind(run, at: 1)
    for organ in Set(days.values.flatMap(\.keys)).sorted() {
      insert.bind(organ, at: 2)
      for list in lists {
        guard let day = list.days[organ] else { continue }
        insert.bind(list.data, at: 3)
        insert.bind(Int64(day), at: 4)
        try insert.run()
      }
    }
  }
}
