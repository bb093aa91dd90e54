import BianzhiCore
import Testing

/// A ledger row written briefly; the line is also its id.
private func entry(
  _ line: Int, _ day: Int32, _ document: String, total: Int? = nil, change: Int? = nil
) -> ApprovalEntry {
  let number = DocumentNumber.read(document)
  return ApprovalEntry(
    day: day, documentYear: number?.year, documentNumber: number?.number, document: document,
    line: line, total: total, change: change, id: Int64(line))
}

@Suite("Approved number") struct ApprovedNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let entries: [ApprovalEntry]
    let people: Int
    let behind: [Int64]
    var flags: [String] = []
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a total alone", entries: [entry(1, 2008_07_01, "编〔2008〕12号", total: 38)],
      people: 38, behind: [1]),
    Case(
      testDescription: "a total and a later change",
      entries: [
        entry(2, 2009_08_01, "编〔2009〕5号", change: 2),
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
      ], people: 40, behind: [1, 2]),
    Case(
      testDescription: "the newer total counts, earlier changes do not",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", change: 2),
        entry(3, 2010_01_01, "编〔2010〕1号", total: 35),
        entry(4, 2010_02_01, "编〔2010〕3号", change: -1),
      ], people: 34, behind: [3, 4]),
    Case(
      testDescription: "a change inside the document of its total",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 40),
        entry(3, 2009_08_01, "编 [2009] 5号", change: 2),
        entry(4, 2009_08_01, "编〔2009〕5号", change: 2),
      ], people: 40, behind: [2]),
    Case(
      testDescription: "total and change agree",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 40, change: 2),
      ], people: 40, behind: [2]),
    Case(
      testDescription: "total and change disagree: the total counts",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 41, change: 2),
      ], people: 41, behind: [2], flags: ["broken"]),
    Case(
      testDescription: "a chain broken once stays told after the next change",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 41, change: 2),
        entry(3, 2009_09_01, "编〔2009〕6号", change: 1),
      ], people: 42, behind: [2, 3], flags: ["broken"]),
    Case(
      testDescription: "nothing before a row with both",
      entries: [entry(1, 2009_08_01, "编〔2009〕5号", total: 40, change: 2)],
      people: 40, behind: [1]),
    Case(
      testDescription: "document numbers order one day",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕6号", total: 40),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 38),
      ], people: 40, behind: [1]),
    Case(
      testDescription: "document years order one day",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕1号", change: 1),
        entry(2, 2009_08_01, "编〔2008〕9号", total: 38),
      ], people: 39, behind: [2, 1]),
    Case(
      testDescription: "two totals that nothing separates",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", total: 38),
        entry(2, 2009_08_01, "委〔2009〕5号", total: 40),
      ], people: 40, behind: [2], flags: ["conflict"]),
    Case(
      testDescription: "two totals that agree",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", total: 40),
        entry(2, 2009_08_01, "委〔2009〕5号", total: 40),
      ], people: 40, behind: [2]),
    Case(
      testDescription: "a document without a number is no order",
      entries: [
        entry(1, 2009_08_01, "会议纪要", total: 38), entry(2, 2009_08_01, "编〔2009〕5号", total: 40),
      ], people: 40, behind: [2], flags: ["conflict"]),
    Case(
      testDescription: "no documents at all",
      entries: [entry(1, 2009_08_01, "", total: 38), entry(2, 2009_08_01, "", total: 40)],
      people: 40, behind: [2], flags: ["conflict"]),
    Case(
      testDescription: "a conflict that a later total settles",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", total: 38),
        entry(2, 2009_08_01, "委〔2009〕5号", total: 40),
        entry(3, 2009_09_01, "编〔2009〕7号", total: 39),
      ], people: 39, behind: [3]),
    Case(
      testDescription: "two rows of one document: the later line",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", total: 38),
        entry(2, 2009_08_01, "编〔2009〕5号", total: 40),
      ], people: 40, behind: [2]),
    Case(
      testDescription: "a month stands behind every day of it",
      entries: [
        entry(1, 2009_08, "编〔2009〕5号", total: 38), entry(2, 2009_08_30, "编〔2009〕9号", total: 40),
      ], people: 38, behind: [1]),
    Case(
      testDescription: "changes without a total",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", change: 3), entry(2, 2009_09_01, "编〔2009〕6号", change: 2),
      ], people: 5, behind: [1, 2], flags: ["no total"]),
    Case(
      testDescription: "more taken away than there was",
      entries: [
        entry(1, 2009_08_01, "编〔2009〕5号", total: 3), entry(2, 2009_09_01, "编〔2009〕6号", change: -4),
      ], people: 0, behind: [1, 2], flags: ["broken"]),
    Case(
      testDescription: "taken away from what no row tells",
      entries: [entry(1, 2009_09_01, "编〔2009〕6号", change: -2)], people: 0, behind: [1],
      flags: ["no total"]),
    Case(
      testDescription: "today's total beside the first document, and the register of both",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 14),
        entry(2, 2008_07_01, "编〔2008〕12号", total: 12, change: 12),
        entry(3, 2009_08_01, "编〔2009〕5号", total: 14, change: 2),
      ], people: 14, behind: [3]),
    Case(
      testDescription: "neither of two totals of the document before fits",
      entries: [
        entry(1, 2008_07_01, "编〔2008〕12号", total: 14),
        entry(2, 2008_07_01, "编〔2008〕12号", total: 13),
        entry(3, 2009_08_01, "编〔2009〕5号", total: 14, change: 2),
      ], people: 14, behind: [3], flags: ["broken"]),
    Case(
      testDescription: "a total of nothing", entries: [entry(1, 2009_08_01, "编〔2009〕5号", total: 0)],
      people: 0, behind: [1]),
    Case(
      testDescription: "a row without a number says nothing",
      entries: [entry(1, 2009_08_01, "编〔2009〕5号", total: 3), entry(2, 2009_09_01, "编〔2009〕6号")],
      people: 3, behind: [1]),
  ]

  @Test(arguments: cases)
  func folds(_ item: Case) throws {
    for entries in [item.entries, item.entries.reversed()] {
      let found = try #require(ApprovedNumber.fold(entries))
      #expect(found.people == item.people)
      #expect(found.entries == item.behind)
      let flags = [
        found.isConflict ? "conflict" : nil, found.broken.isEmpty ? nil : "broken",
        found.hasTotal ? nil : "no total",
      ]
      #expect(flags.compactMap(\.self) == item.flags)
    }
  }

  /// The environment bureau: 38 in 2008, two more from August 2009.
  @Test func tellsTheNumberOfADay() throws {
    let entries = [
      entry(1, 2008_07_01, "苏X编〔2008〕12号", total: 38), entry(2, 2009_08_01, "〔2009〕5号", change: 2),
    ]
    func fold(_ day: String) throws -> ApprovedNumber? {
      ApprovedNumber.fold(entries, on: try #require(CalendarDay(day)))
    }
    #expect(try fold("2008-06-30") == nil)
    #expect(try fold("2008-07-01")?.people == 38)
    #expect(try fold("2009-07-31")?.documents == ["苏X编〔2008〕12号"])
    #expect(try fold("2009-07-31")?.people == 38)
    #expect(try fold("2009-08-01")?.people == 40)
    #expect(try fold("2009-12-31")?.documents == ["苏X编〔2008〕12号", "〔2009〕5号"])
    #expect(ApprovedNumber.fold([]) == nil)
    #expect(ApprovedNumber.fold([entry(1, 2009_08_01, "")]) == nil)
  }

  @Test func aMonthIsInForceFromItsLastDay() throws {
    let month = entry(1, 2008_02, "编〔2008〕1号", total: 3)
    #expect(!month.isInForce(on: try #require(CalendarDay("2008-02-28"))))
    #expect(month.isInForce(on: try #require(CalendarDay("2008-02-29"))))
  }
}
