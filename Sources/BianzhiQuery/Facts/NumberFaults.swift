import BianzhiCore
import GRDB

extension Fact {
  /// People on rosters whose identity number cannot be right.
  static let numberFaults = Fact(
    name: "number_fault",
    wording: Wording(zh: "身份证号有误的人员", en: "people whose identity number cannot be right"),
    restsOn: [], scopes: [JudgedScope("number")],
    cannotJudge: [],
    fill: { try $0.fillNumberFaults() })
}

extension Preparation {
  fileprivate func fillNumberFaults() throws {
    let lists = RosterOrgans(rosters)
    let days = Array(Set(rosters.map(\.day))).sorted()
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO number_fault VALUES (?, ?, ?, ?)")
    let add = { (entry: PersonBlock.Entry, ended: EndedRows?) in
      let number = PersonNumber(packed: Int64(bitPattern: entry.person))
      guard let fault = number.fault, let organ = lists[entry.row >> 24],
        ended?.hasStaff(entry.row) != true, self.state(entry.state).quota
      else { return }
      insert.bind(organ, at: 1)
      insert.bind(number.packed, at: 2)
      insert.bind(entry.row, at: 3)
      insert.bind(fault, at: 4)
      try insert.run()
    }
    if case .finding(_, let person?, _) = focus {
      for entry in try PersonBlock.entries(of: person, database, .staff, days: days) {
        try add(entry, nil)
      }
      return
    }
    let ended = try EndedRows(database, self)
    var staff = try PersonBlock.Walk(database, .staff, days: days)
    while let entry = staff.head {
      try add(entry, ended)
      try staff.advance()
    }
  }
}

extension PersonNumber {
  /// Why it cannot be right: `birth` for a date that does not exist, `check` for its check character; nil where it can.
  fileprivate var fault: String? {
    if CalendarDay(yyyymmdd: birth) == nil { return "birth" }
    return hasRightCheck ? nil : "check"
  }
}
