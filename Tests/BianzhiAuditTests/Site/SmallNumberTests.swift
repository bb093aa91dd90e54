import BianzhiAudit
import BianzhiCore
import Testing

@Suite("work on the spot: numbers") struct SmallNumberTests {
  static let cells: [(counts: [Int], shown: [String])] = [
    ([10, 5, 4, 3, 3], ["10", "5", "4", "3", "3"]),
    // One alone could be worked out from the sum: the next smallest is withheld.
    ([10, 5, 4, 3, 2], ["10", "5", "4", "*", "<3"]),
    ([10, 4, 4, 1, 4], ["10", "*", "4", "<3", "4"]),
    ([10, 5, 4, 1, 2], ["10", "5", "4", "<3", "<3"]),
    ([20, 0, 0, 0, 0], ["20", "<3", "<3", "<3", "<3"]),
    ([2], ["<3"]), ([], []),
  ]

  @Test("small numbers are hidden, and one beside a single hidden one", arguments: cells)
  func hides(counts: [Int], shown: [String]) {
    #expect(SmallCells.shown(counts).map(\.text) == shown)
  }

  static let grades: [(cell: String, grade: Grade?)] = [
    ("好", .good), (" 较好 ", .fair), ("一般", .middling), ("差", .poor), ("弃权", .abstained),
    ("", .abstained), ("Good", .good), ("POOR", .poor), ("很好", nil), ("1", nil), ("好、差", nil),
  ]

  @Test("grades are read as written", arguments: grades)
  func reads(cell: String, grade: Grade?) {
    #expect(Grade(cell: cell) == grade)
  }

  static let changes: [(start: Int?, end: Int?, hasPassed: Bool, change: WindowChange)] = [
    (1, 1, true, .inherited), (0, 2, true, .arose), (1, 3, true, .grew), (3, 1, true, .reduced),
    (2, 0, true, .gone), (0, 0, true, .gone), (0, 0, false, .none), (nil, 2, true, .unknown),
    (2, nil, true, .unknown), (nil, nil, false, .unknown),
  ]

  @Test("what became of a problem", arguments: changes)
  func became(start: Int?, end: Int?, hasPassed: Bool, change: WindowChange) {
    #expect(WindowChange(start: start, end: end, hasPassed: hasPassed) == change)
  }
}
