import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Foundation
import TestSupport
import Testing

/// Every rule against its folder of small tables.
@Suite("rule fixtures") struct RuleFixtureTests {
  static let folders = RuleFixture.names

  @Test func everyRuleHasAFolderAndEveryFolderARule() {
    #expect(Rule.builtIn.map(\.id) == Self.folders)
    #expect(Rule.builtIn.count >= 8)
  }

  @Test(arguments: Rule.builtIn.map(\.id))
  func saysWhatItIs(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    for wording in [rule.title, rule.message] {
      #expect(!wording.zh.isEmpty && !wording.en.isEmpty)
      #expect(wording.zh.unicodeScalars.contains { $0.properties.isIdeographic })
      #expect(!wording.en.unicodeScalars.contains { $0.properties.isIdeographic })
    }
    #expect(!rule.basis.isEmpty)
    for basis in rule.basis {
      #expect(!basis.wording.zh.hasPrefix(basis.code.prefix { $0 != ":" }), "not in words")
    }
    #expect(!rule.identity.isEmpty && !rule.scope.name.isEmpty)
    #expect(!rule.needs.isEmpty || !rule.needsOneOf.isEmpty)
  }

  @Test(arguments: folders)
  func findsExactlyWhatIsExpected(id: String) throws {
    let fixture = try RuleFixture(id)
    let findings = try fixture.findings()
    let expected = try fixture.expected()
    #expect(findings.map(RuleFixture.line).sorted() == expected.sorted())
    #expect(!expected.isEmpty)
    #expect(findings.allSatisfy { !$0.note.contains("remark ") || FindingNote($0.note) != nil })
    #expect(findings.allSatisfy { !$0.message(fixture.rule, .en).contains("{") })
    #expect(findings.allSatisfy { !$0.message(fixture.rule, .zh).contains("{") })
  }

  @Test(arguments: folders)
  func evidenceAddsUp(id: String) throws {
    let fixture = try RuleFixture(id)
    for finding in try fixture.findings() {
      let explained = try fixture.ledger.explain("\(finding.name)")
      let place = "\(id) \(finding.brief)"
      #expect(explained.finding.brief == finding.brief)
      #expect(!explained.rows.isEmpty, "\(place)")
      #expect(explained.rows.allSatisfy { $0.row > 1 && $0.file.hasSuffix(".csv") }, "\(place)")
      #expect(explained.leftOut.allSatisfy { !$0.reason.isEmpty }, "\(place)")
      if let person = finding.person {
        #expect(explained.rows.contains { $0.person?.text == person.text }, "\(place)")
        // An entry and an appointment are compared with those who were there before.
        #expect(
          explained.rows.allSatisfy { ($0.person ?? person).text == person.text }
            || ["quota.entry_when_full", "post.appoint_while_over"].contains(fixture.rule.id),
          "\(place): rows of somebody else")
      }
      switch fixture.rule.family {
      case _ where fixture.rule.needs.map(\.rawValue) == ["loans"]:
        let loans = explained.others.filter { $0.reason == "loan" }
        #expect(!loans.isEmpty, "\(place)")
        #expect(
          loans.allSatisfy { finding.person != nil || $0.personName == finding.part }, "\(place)")
      case "pay": try fixture.requirePay(explained, finding)
      case _ where fixture.rule.id == "quota.entry_when_full":
        let entries = explained.others.filter { $0.reason == "入编" }
        let approved = explained.others.filter { $0.reason.isEmpty }.compactMap(\.total)
        // A later total takes the place of the one before it.
        #expect(!entries.isEmpty && approved.last ?? 0 == finding.expected ?? 0, "\(place)")
        #expect(explained.persons < finding.actual ?? 0, "\(place)")
      case _ where fixture.rule.id == "quota.entry_bunched":
        #expect(explained.persons == finding.actual, "\(place)")
        let leaders = explained.others.filter { $0.reason == "leader_left" }
        #expect(leaders.map(\.personName) == [finding.part], "\(place)")
      case _
      where ["quota.entry_no_slip", "quota.entry_before_slip", "quota.entry_off_plan"]
        .contains(fixture.rule.id):
        #expect(explained.others.contains { $0.reason == "入编" }, "\(place)")
      case _ where fixture.rule.id == "quota.pending_overcommit":
        let planned = explained.others.filter { $0.reason == "plan" }.compactMap(\.total)
        #expect(planned.reduce(0, +) >= finding.actual ?? 0, "\(place)")
      case "quota" where fixture.rule.id == "quota.plan_exceeded":
        #expect(explained.persons == finding.actual, "\(place)")
      case _ where fixture.rule.id == "post.appoint_while_over":
        // All who hold the posts since are shown, of the organ alone, and the appointed one among them;
        // nobody of a state that is not known is in the number.
        #expect(
          explained.rows.contains {
            $0.personName == finding.personName
              && (finding.severity == .hint || $0.isCounted == true)
          }, "\(place)")
        #expect(explained.counted.allSatisfy { $0.reason.isEmpty }, "\(place)")
        #expect(Set(explained.counted.map(fixture.organ)) == [finding.organCode], "\(place)")
        #expect(explained.persons == finding.actual, "\(place)")
      case _ where ["person.not_in_post", "post.over_rank"].contains(fixture.rule.id):
        #expect(Set(explained.counted.map(fixture.organ)) == [finding.organCode], "\(place)")
        #expect(explained.counted.allSatisfy { $0.personName == finding.personName }, "\(place)")
      case _ where fixture.rule.id == "mix.kind_organ":
        let places = explained.others.compactMap(\.total).reduce(0, +)
        #expect((places > 0 ? places : explained.persons) == finding.actual, "\(place)")
      case "person"
      where ["person.place_incomplete", "person.offbook_over"].contains(fixture.rule.id):
        #expect(explained.persons == finding.actual, "\(place)")
      case _ where fixture.rule.needs.contains(.ceilings):
        let limits = explained.others.filter { $0.reason == "ceiling" }.map(\.total)
        #expect(limits == [finding.expected], "\(place)")
        #expect(fixture.limited(explained) == finding.actual, "\(place)")
      case _ where fixture.rule.needs.contains(.norms):
        let norms = explained.others.filter { $0.reason == "norm" }.compactMap(\.total)
        #expect(norms.reduce(0, +) == finding.expected, "\(place)")
        let posts = explained.others.filter { $0.reason == "normed_posts" }
        #expect(posts.reduce(0) { $0 + ($1.total ?? $1.change ?? 0) } == finding.actual, "\(place)")
        #expect(explained.others.contains { $0.reason == "normed_places" }, "\(place)")
      case "data" where fixture.rule.id == "data.id_invalid":
        #expect(explained.persons == 1, "\(place)")
      case "data" where fixture.rule.id == "data.logic":
        let faults = explained.rows.filter { $0.isCounted == true || $0.reason == "second_row" }
        #expect(!faults.isEmpty, "\(place)")
      case _ where !fixture.rule.scope.restsOnRoster:
        #expect(explained.rows.contains { $0.reason == "stated" }, "\(place)")
      case _ where fixture.rule.needs.map(\.rawValue) == ["totals"]:
        let reasons = explained.rows.map { String($0.reason.prefix { $0 != " " }) }
        #expect(
          [["printed_total", "sum_of_rows"], ["printed_amount", "amount_of_rows"]].contains(
            reasons),
          "\(place)")
      case _ where fixture.rule.unit == "excess":
        let approved = explained.others.filter { $0.reason.isEmpty }.compactMap(\.total)
        #expect(explained.persons - approved.reduce(0, +) == finding.actual, "\(place)")
        #expect(
          explained.others.contains { ["waiver", "waiver_goal"].contains($0.reason) }, "\(place)")
      case "organ" where fixture.rule.id == "organ.name_mismatch":
        #expect(
          explained.counted.allSatisfy { fixture.cells($0)["机构名称"] == finding.part }, "\(place)")
      case "quota", "organ", "mix": #expect(explained.persons == finding.actual, "\(place)")
      case "post": #expect(fixture.posts(explained) == finding.actual, "\(place)")
      case "person" where fixture.rule.id == "person.place_elsewhere":
        // The rows are those of the other roster, which does not count them.
        #expect(explained.counted.isEmpty && !explained.leftOut.isEmpty, "\(place)")
        #expect(!explained.leftOut.map(fixture.organ).contains(finding.organCode), "\(place)")
      case "person" where fixture.rule.id == "person.loan_conflict":
        #expect(explained.rows.contains { fixture.organ($0) == finding.organCode }, "\(place)")
      case "person":
        let organs = Set(explained.counted.map(fixture.organ))
        #expect(
          organs == Set([finding.organCode] + finding.part.split(separator: "+").map(String.init)))
      case "data":
        let documents = Set(explained.others.compactMap(\.document))
        #expect(documents.count > 1, "\(place): a contradiction needs two documents")
      default: Issue.record("\(place): no test of the evidence of this family")
      }
    }
  }

  /// The rows and words behind each finding, in full. `make golden` records them; in CI nothing is recorded.
  @Test(arguments: folders)
  func explainsAsRecorded(id: String) throws {
    let fixture = try RuleFixture(id)
    let environment = ProcessInfo.processInfo.environment
    if environment["BIANZHI_RECORD"] != nil, environment["CI"] == nil {
      try fixture.record(fixture.explained(fixture.findings()))
    }
    #expect(try fixture.explained(fixture.findings()) == fixture.recorded())
  }

  /// A printed total is about the rows above it.
  @Test(arguments: folders.filter { $0 != "data.total_mismatch" })
  func rowOrderChangesNothing(id: String) throws {
    let fixture = try RuleFixture(id, isReversed: true)
    #expect(try fixture.findings().map(RuleFixture.line).sorted() == fixture.expected().sorted())
  }
}

extension RuleFixture {
  /// The cells of the row an evidence row stands for, by heading.
  func cells(_ row: EvidenceRow) -> [String: String] {
    guard let lines = try? Self.lines(row.file), lines.indices.contains(row.row - 1) else {
      return [:]
    }
    let split = { (line: String) in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(uniqueKeysWithValues: zip(split(lines[0]), split(lines[row.row - 1])))
  }

  func organ(_ row: EvidenceRow) -> String { cells(row)["机构代码"] ?? "" }

  /// Each post of each person once.
  func posts(_ explained: Explanation) -> Int {
    Set(explained.counted.map { "\(cells($0)["身份证号"] ?? "") \(cells($0)["职务"] ?? "")" }).count
  }

  /// What comes under a limit: the organs, or of each organ and kind what its approvals add up to.
  func limited(_ explained: Explanation) -> Int {
    let organs = explained.others.count { $0.reason == "limited_organ" }
    var places: [String: Int] = [:]
    for row in explained.others where row.reason == "limited_places" {
      let part = "\(organ(row)) \(cells(row)["编制类型"] ?? "")"
      places[part] = row.total ?? (places[part] ?? 0) + (row.change ?? 0)
    }
    return organs + places.values.reduce(0, +)
  }

  func requirePay(_ explained: Explanation, _ finding: Sighting) throws {
    let paid = explained.rows.filter { $0.reason == "paid" || $0.reason.hasPrefix("paid_as ") }
    let number = finding.person?.text
    #expect(explained.rows.allSatisfy { $0.person?.text == number })
    if rule.id == "pay.unpaid" {
      #expect(paid.isEmpty && explained.counted.contains { organ($0) == finding.organCode })
      return
    }
    #expect(!paid.isEmpty)
    let others = rule.id == "pay.double" ? finding.otherOrgans : []
    for row in paid {
      let cells = cells(row)
      #expect(
        ([finding.organCode] + others).contains(cells["发放单位代码"] ?? "") && cells["月份"] == "2010-06")
      #expect(row.total.map { "\($0 / 100).00" } == cells["应发金额"])
    }
    if rule.id == "pay.after_leaving" {
      // Who is on no roster left by the register.
      #expect(!explained.leftOut.isEmpty || explained.others.contains { $0.reason == "出编" })
    }
  }
}
