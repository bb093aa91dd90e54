import BianzhiCore
import BianzhiDemo
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// The order in which facts arrive is no fact.
@Suite("order and repetition") struct OrderTests {
  @Test(arguments: Seeds.some(3))
  func orderChangesNothing(seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed)
    let plain = try city.filled("plain")
    let other = try city.ledger("other")
    var files: [String] = []
    for name in City.names.shuffled(using: &random) {
      let table = try #require(city.tables[name]).shuffled(&random)
      files.append(try city.write(table, as: "\(random.below(1000))-\(name).csv"))
    }
    // The same ledger in one import or in several.
    if random.once(in: 2) {
      for file in files { try City.load([file], into: other) }
    } else {
      try City.load(files, into: other)
    }
    #expect(try other.picture(places: false) == plain.picture(places: false))
    #expect(try other.checked() == plain.checked())
    #expect(try other.strength() == plain.strength())
    #expect(try Invariants.sums(of: other) == Invariants.sums(of: plain))
    try Invariants.hold(in: other)
  }

  @Test(arguments: Seeds.some(2))
  func aSecondImportChangesNothing(seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed)
    let ledger = try city.filled()
    let (before, found) = (try ledger.picture(places: true), try ledger.checked())
    let folder = try City.load([city.folder.file("city")], into: ledger)
    #expect(folder.total.read == folder.total.same && folder.total.read > 0 && folder.gone == 0)
    // Neither does another order of the same rows, from files of other names.
    var files: [String] = []
    for name in City.names {
      let table = try #require(city.tables[name]).shuffled(&random)
      files.append(try city.write(table, as: "again-\(name).csv"))
    }
    let again = try City.load(files, into: ledger)
    #expect(again.total.read == again.total.same && again.total.read == folder.total.read)
    #expect(try ledger.picture(places: true) == before)
    #expect(try ledger.checked() == found)
    try Invariants.hold(in: ledger)
  }

  /// One more counted person never lowers an excess anywhere.
  @Test(arguments: Seeds.some(4))
  func onePersonMoreLowersNothing(seed: UInt64) throws {
    var random = Random(seed)
    let city = try City(seed: seed)
    let ledger = try city.filled()
    let roster = try #require(city.tables["roster"])
    var before = try excesses(ledger)
    for step in 1...6 {
      var one = roster
      let like = random.below(roster.rows.count)
      one.rows = [roster.rows[like]]
      one[0, "身份证号"] = City.newNumber(&random)
      one[0, "人员状态"] = "在岗"
      one[0, "减少时间"] = ""
      let file = try city.write(one, as: "more\(step).csv")
      let summary = try City.load([file], into: ledger, missing: .stay)
      #expect(summary.total.new == 1)
      let after = try excesses(ledger)
      for (key, excess) in before { #expect(after[key] ?? -1 >= excess, "\(key)") }
      before = after
    }
  }

  private func excesses(_ ledger: Ledger) throws -> [String: Int] {
    _ = try ledger.checked()
    var excesses: [String: Int] = [:]
    for finding in try ledger.findings() {
      guard let excess = finding.excess else { continue }
      excesses["\(finding.rule) \(finding.organCode) \(finding.part) \(finding.personName ?? "")"] =
        excess
    }
    return excesses
  }
}
