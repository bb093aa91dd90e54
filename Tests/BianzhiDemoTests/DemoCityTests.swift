import BianzhiDemo
import Foundation
import Testing

@Suite("Invented city") struct DemoCityTests {
  static let files = [
    "organs.csv", "quotas.csv", "posts.csv", "roster.csv", "payroll.csv", "subjects.csv",
    "truth.json",
  ]
  static let cases: [(people: Int, seed: UInt64)] = [
    (200, 1), (200, 2), (200, 3), (201, 9), (777, 4), (2_000, 1), (2_000, 2), (2_000, 3),
    (20_000, 1), (20_000, 7),
  ]

  @Test func samePeopleAndSeedGiveTheSameBytes() throws {
    let first = try WrittenCity(people: 2_000, seed: 5)
    let second = try WrittenCity(people: 2_000, seed: 5)
    let other = try WrittenCity(people: 2_000, seed: 6)
    #expect(first.summary == second.summary)
    for name in Self.files {
      #expect(try first.bytes(name) == second.bytes(name), "\(name)")
      #expect(try first.bytes(name) != other.bytes(name), "\(name)")
    }
  }

  @Test(arguments: cases)
  func truthIsWhatTheTablesSay(people: Int, seed: UInt64) throws {
    let city = try WrittenCity(people: people, seed: seed)
    let truth = try JSONDecoder().decode(Truth.self, from: city.bytes("truth.json"))
    let checker = try Checker(city)
    #expect(truth.meta.people == people && truth.meta.seed == seed)
    #expect(truth.meta.asOf == "2024-06-30" && city.summary.asOf == "2024-06-30")
    let found = checker.findings()
    #expect(Set(found) == Set(truth.list))
    #expect(found.count == truth.list.count)
    #expect(checker.decisions() == truth.subjects)
    let least = people >= 2_000 ? 3 : 1
    #expect(truth.findings.count == 11)
    for (rule, entries) in truth.findings {
      #expect(entries.count >= least, "\(rule)")
    }
    for count in city.summary.findings {
      #expect(truth.findings[count.name]?.count == count.count)
    }
    for count in city.summary.decisions {
      #expect(truth.subjects.count { $0.decision == count.name } == count.count)
      #expect(count.count >= least, "\(count.name)")
    }
  }

  @Test(arguments: [(200, 1), (2_000, 8)])
  func identityNumbersAreValidAndNobodys(people: Int, seed: UInt64) throws {
    let city = try WrittenCity(people: people, seed: seed)
    let roster = try city.table("roster.csv")
    #expect(Set(roster.compactMap { $0["身份证号"] }).count == people)
    for row in roster {
      let number = row["身份证号"] ?? ""
      #expect(number.hasPrefix("3399") && number.count == 18)
      #expect(Self.checkCharacter(of: number) == number.last)
      #expect((row["出生日期"] ?? "").filter { $0 != "-" } == number.dropFirst(6).prefix(8))
      let isMan = (number.dropLast().last?.wholeNumberValue ?? 0) % 2 == 1
      #expect(row["性别"] == (isMan ? "男" : "女"))
    }
    for row in try city.table("payroll.csv") {
      #expect((row["身份证号"] ?? "").hasPrefix("3399"))
    }
  }

  @Test func trapsAreThere() throws {
    let city = try WrittenCity(people: 200, seed: 1)
    let roster = try city.table("roster.csv")
    func count(_ isTrap: ([String: String]) -> Bool) -> Int { roster.count { isTrap($0) } }
    #expect(count { $0["人员状态"] == "借入" } >= 2)
    #expect(count { $0["人员状态"] == "编外" } >= 1)
    #expect(count { $0["人员状态"] == "调出" } >= 1)
    #expect(count { $0["人员状态"] == "改非" && $0["是否领导职务"] == "是" } >= 1)
    #expect(count { $0["人员状态"] == "离岗" && $0["是否领导职务"] == "是" } >= 1)
    #expect(count { $0["人员状态"] == "退休" && $0["是否领导职务"] == "是" } >= 1)
    #expect(count { ($0["减少时间"] ?? "") > "2024-05-01" } >= 1)
    #expect(count { $0["职务"] == "副主任科员" && $0["是否领导职务"] == "否" } >= 1)
    #expect(count { ($0["职务"] ?? "").contains("（享受副") } >= 1)
    let places = roster.map { "\($0["身份证号"] ?? "") \($0["机构代码"] ?? "")" }
    #expect(Set(places).count < places.count, "a second post in one organ")
    let payers = try city.table("payroll.csv").map { $0["身份证号"] ?? "" }
    #expect(Set(payers).count < payers.count, "somebody paid by two")
  }

  @Test func parentsComeBeforeTheirChildrenAndNamesOccurOnce() throws {
    let city = try WrittenCity(people: 20_000, seed: 3)
    var codes: Set = [""]
    var names: Set<String> = []
    for row in try city.table("organs.csv") {
      #expect(codes.contains(row["上级机构代码"] ?? "?"))
      #expect(codes.insert(row["机构代码"] ?? "").inserted)
      if row["机构类别"] != "内设机构" { #expect(names.insert(row["机构名称"] ?? "").inserted) }
    }
  }

  @Test func refusesAFolderThatHoldsOneOfItsFiles() throws {
    let city = try WrittenCity(people: 200, seed: 1)
    let before = try city.bytes("truth.json")
    for name in Self.files.dropLast() {
      try FileManager.default.removeItem(atPath: city.folder + "/" + name)
    }
    let path = city.folder + "/truth.json"
    #expect(throws: DemoError.fileExists(path: path)) {
      try DemoCity(people: 200, seed: 2).write(to: city.folder)
    }
    #expect(try city.bytes("truth.json") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: city.folder) == ["truth.json"])
  }

  @Test func namesWhatIsNoFolder() throws {
    let city = try WrittenCity(people: 200, seed: 1)
    #expect(throws: DemoError.self) {
      try DemoCity(people: 200, seed: 2).write(to: city.folder + "/truth.json")
    }
  }

  @Test func bringsTheNumberOfPeopleIntoItsRange() {
    #expect(DemoCity(people: -5, seed: 0).people == 200)
    #expect(DemoCity(people: 20_000_001, seed: 0).people == 20_000_000)
  }

  /// The check character by the weights of the standard.
  static func checkCharacter(of number: String) -> Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(number, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return Array("10X98765432")[sum % 11]
  }
}
