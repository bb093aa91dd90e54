import BianzhiDemo
import Foundation
import Spreadsheets
import Testing

@Suite("Invented city as workbooks") struct WorkbooksTests {
  static let cases: [(people: Int, seed: UInt64)] = [(200, 1), (600, 1), (2_000, 3)]

  @Test func samePeopleAndSeedGiveTheSameBytes() throws {
    let first = try WrittenCity(people: 600, seed: 5, style: .workbooks)
    let second = try WrittenCity(people: 600, seed: 5, style: .workbooks)
    let other = try WrittenCity(people: 600, seed: 6, style: .workbooks)
    let names = try WorkbookCity.names(first)
    #expect(try WorkbookCity.names(second) == names)
    #expect(first.summary == second.summary)
    for name in names { #expect(try first.bytes(name) == second.bytes(name), "\(name)") }
    for name in ["机构编制台账.xlsx", "主要领导干部任职情况表.xlsx", "truth.json"] {
      #expect(try first.bytes(name) != other.bytes(name), "\(name)")
    }
  }

  @Test(arguments: cases)
  func truthIsThatOfThePlainTables(people: Int, seed: UInt64) throws {
    let city = try WorkbookCity(people: people, seed: seed)
    #expect(try city.written.bytes("truth.json") == city.plain.bytes("truth.json"))
    #expect(city.written.summary.findings == city.plain.summary.findings)
    let names = try city.names
    #expect(Set(names) == Set(city.written.summary.files.map(\.name) + ["truth.json"]))
  }

  @Test(arguments: cases)
  func rostersHoldThePlainTablesPeople(people: Int, seed: UInt64) throws {
    let city = try WorkbookCity(people: people, seed: seed)
    var plain = try city.plainRoster()
    for name in try city.rosters {
      let stem = try #require(name.split(separator: ".").first)
      let organ = String(stem.drop { $0 != "_" }.dropFirst()).replacing("花名册", with: "")
      let removed = plain.removeValue(forKey: organ)
      let expected = try #require(removed, "\(name)")
      let sheet = try #require(try city.roster(name), "\(name)")
      let found = sheet.people.map(RosterWords.plain)
      #expect(found.count == expected.count, "\(name)")
      for (row, wanted) in zip(found, expected) {
        for (word, value) in wanted where word != "机构代码" && word != "机构名称" {
          #expect(row[word] ?? "" == value, "\(name) \(word)")
        }
      }
      if let total = sheet.total {
        let numbers = Set(expected.compactMap { $0["身份证号"] })
        #expect(total.dropFirst().first == String(numbers.count), "\(name)")
      }
    }
    #expect(plain.isEmpty)
  }

  @Test func payListsHoldThePlainTablesPayAndItsSum() throws {
    let city = try WorkbookCity(people: 600, seed: 2)
    let plain = try city.plain.table("payroll.csv")
    var found: [String] = []
    for name in try city.names where name.contains("工资") {
      let sheet = try #require(try ReadSheet.all(of: city.path(name)).first)
      found += sheet.people.map { "\($0["身份证号"] ?? $0["身份证号码"] ?? "") \(fen($0["应发金额"]))" }
      let total = fen(sheet.total?.last)
      #expect(total == sheet.people.reduce(0) { $0 + fen($1["应发金额"]) }, "\(name)")
    }
    let expected = plain.map { "\($0["身份证号"] ?? "") \(fen($0["应发金额"]))" }
    #expect(found.sorted() == expected.sorted())
  }

  private func fen(_ yuan: String?) -> Int {
    let parts = (yuan ?? "").split(separator: ".")
    let places = parts.count > 1 ? parts[1] : ""
    let cents = places + String(repeating: "0", count: 2 - places.count)
    return (parts.first.flatMap { Int($0) } ?? 0) * 100 + (Int(cents) ?? 0)
  }

  @Test func officesDrawUpTheirRostersDifferently() throws {
    let city = try WorkbookCity(people: 3_000, seed: 7)
    let names = try city.rosters
    for format in [".xlsx", ".xls", ".csv"] {
      #expect(abs(names.count { $0.hasSuffix(format) } * 3 - names.count) <= 3, "\(format)")
    }
    let files = try names.map { try ReadSheet.all(of: city.path($0)) }
    let rosters = try names.compactMap { try city.roster($0) }
    func occurs(_ what: String, _ isThere: (ReadSheet) -> Bool) {
      let count = rosters.count { isThere($0) }
      #expect(count > 0 && count < rosters.count, "\(what)")
    }
    occurs("merged title") { $0.merges.contains { $0.rows.lowerBound == 1 } }
    occurs("broken title") { $0.rows[0][0].contains("\n") }
    occurs("day in the title") { $0.rows[0][0].contains("截至2024年6月30日") }
    occurs("groups") { $0.rows.contains { $0.contains("编制与职务") } }
    occurs("merged groups") { $0.merges.contains { $0.columns == 1...4 } }
    occurs("title repeated") { $0.rows.count { $0.first?.contains("人员花名册") == true } > 1 }
    occurs("total") { $0.total != nil }
    occurs("day cells") { $0.kinds.contains { $0.contains(.date) } }
    occurs("numbers as text") { $0.kinds.contains { $0.first == .number } }
    occurs("note in the name") { $0.rows[0][0].contains("（含") }
    #expect(rosters.allSatisfy { $0.rows.last?.first?.hasPrefix("填表人：") == true })
    #expect(files.contains { $0.first?.name == "填表说明" })
    #expect(files.contains { $0.contains { $0.name == "Sheet2" && $0.rows.isEmpty } })
    #expect(files.contains { $0.contains { $0.isHidden && !$0.people.isEmpty } })
  }

  @Test func identityNumbersAreText() throws {
    let city = try WorkbookCity(people: 600, seed: 3)
    for name in try city.names where name.contains(".xls") {
      for sheet in try ReadSheet.all(of: city.path(name)) {
        for (row, kinds) in zip(sheet.rows, sheet.kinds) {
          for (cell, kind) in zip(row, kinds) where cell.count == 18 && cell.hasPrefix("3399") {
            #expect(kind == .text, "\(name)")
          }
        }
      }
    }
  }

  @Test func refusesAFolderThatHoldsOneOfItsFiles() throws {
    let city = try WrittenCity(people: 200, seed: 1, style: .workbooks)
    let kept = "01_中共岚汀市委员会花名册.xlsx"
    for name in try WorkbookCity.names(city) where name != kept {
      try FileManager.default.removeItem(atPath: city.folder + "/" + name)
    }
    let before = try city.bytes(kept)
    #expect(throws: DemoError.fileExists(path: city.folder + "/" + kept)) {
      try DemoCity(people: 200, seed: 1).write(to: city.folder, as: .workbooks)
    }
    #expect(try city.bytes(kept) == before)
    #expect(try WorkbookCity.names(city) == [kept])
  }

  @Test func leavesNothingWhereAFileCannotBeMade() throws {
    let folder = try WrittenCity(people: 200, seed: 1)
    // A folder in the place of a file that is still to be written.
    let taken = "主要领导干部任职情况表.xlsx.part"
    try FileManager.default.createDirectory(
      atPath: folder.folder + "/other/" + taken, withIntermediateDirectories: true)
    #expect(throws: DemoError.self) {
      try DemoCity(people: 200, seed: 1).write(to: folder.folder + "/other", as: .workbooks)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.folder + "/other")
    #expect(left.allSatisfy { $0 == taken }, "\(left)")
  }
}
