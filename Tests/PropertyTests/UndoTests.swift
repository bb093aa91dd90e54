import BianzhiCore
import BianzhiDemo
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// Undoing an import leaves the tables as they were.
@Suite("undo") struct UndoTests {
  @Test(arguments: City.names, Seeds.some(2))
  func restoresTheTablesAndTheFindings(name: String, seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed)
    let ledger = try city.filled()
    let (before, found) = (try ledger.picture(places: true), try ledger.checked())
    let changed = try #require(city.tables[name]).edited(name, &random)
    let file = try city.write(changed, as: "changed-\(name).csv")
    let summary = try City.load([file], into: ledger)
    #expect(try ledger.picture(places: true) != before)
    let counts = try ledger.undo(import: try #require(summary.number))
    #expect(counts.ended == summary.total.new + summary.total.changed)
    #expect(counts.restored == summary.total.changed + summary.gone)
    #expect(try ledger.picture(places: true) == before)
    #expect(try ledger.checked() == found)
    try Invariants.hold(in: ledger)
  }

  @Test(arguments: Seeds.some(1))
  func ofTheFirstImportLeavesNothing(seed: UInt64) throws {
    let city = try City(seed: seed)
    let ledger = try city.filled()
    _ = try ledger.undo(import: 1)
    #expect(try ledger.picture(places: true).values.allSatisfy(\.isEmpty))
    try Invariants.hold(in: ledger)
    #expect(throws: UndoError.self) { try ledger.undo(import: 1) }
  }

  /// Undone and imported again is as if nothing had happened.
  @Test(arguments: Seeds.some(1))
  func andImportAgainGivesTheSameTables(seed: UInt64) throws {
    let city = try City(seed: seed)
    let ledger = try city.filled()
    let (before, found) = (try ledger.picture(places: true), try ledger.checked())
    _ = try ledger.undo(import: 1)
    try City.load(City.names.map { city.folder.file("city/\($0).csv") }, into: ledger)
    #expect(try ledger.picture(places: true) == before)
    #expect(try ledger.checked() == found)
    try Invariants.hold(in: ledger)
  }
}

extension Table {
  /// A few rows changed, gone, new and doubled, as a kind of table allows.
  func edited(_ name: String, _ random: inout Random) -> Table {
    var table = self
    for _ in 0..<max(1, rows.count / 20) {
      let row = random.below(table.rows.count)
      switch random.below(4) {
      case 0 where table.rows.count > 1: table.rows.remove(at: row)
      case 1 where name == "roster" || name == "payroll":
        table.rows.append(table.rows[row])
        table[table.rows.count - 1, "身份证号"] =
          random.once(in: 3) ? "" : City.newNumber(&random)
      case 2 where name == "roster" || name == "payroll": table.rows.append(table.rows[row])
      default: table.change(row, name, &random)
      }
    }
    // An entry that is only missing stays, so one at least is changed for certain.
    table.rows[0][table.column(Self.telling[name] ?? "备注")] += "1"
    return table
  }

  private static let telling = [
    "organs": "机构名称", "quotas": "核定数", "posts": "核定数", "payroll": "姓名", "subjects": "离任原因",
  ]

  private mutating func change(_ row: Int, _ name: String, _ random: inout Random) {
    switch name {
    case "organs": self[row, "机构名称"] += "改"
    case "quotas", "posts": self[row, "核定数"] = "\(random.below(30))"
    case "payroll": self[row, "应发金额"] = "\(1000 + random.below(9000)).50"
    case "subjects": self[row, "离任原因"] = "调任"
    default: changePerson(row, &random)
    }
  }

  private mutating func changePerson(_ row: Int, _ random: inout Random) {
    switch random.below(6) {
    case 0: self[row, "人员状态"] = ["退休", "在岗", "借入", "待核实", ""][random.below(5)]
    case 1: self[row, "编制类型"] = ["行政编制", "事业编制", "编外", "工勤编制"][random.below(4)]
    case 2: self[row, "内设机构"] = ["办公室", "新科", ""][random.below(3)]
    case 3: self[row, "是否领导职务"] = self[row, "是否领导职务"] == "是" ? "否" : "是"
    case 4: self[row, "职务"] = ["副局长", "局长", "科员"][random.below(3)]
    default: self[row, "备注"] = "更正\(random.below(100))"
    }
  }
}
