import BianzhiAudit
import BianzhiCore
import TestSupport
import Testing

/// Steps that an audit can follow, and those that it cannot.
@Suite("Procedures") struct ProcedureTests {
  @Test func theBuiltInOneIsSound() throws {
    try Procedure.standard.check()
    #expect(Procedure.standard.steps.count == 11)
    #expect(Procedure.standard.step(7)?.after == [3, 4, 5, 6])
  }

  private typealias Step = ProcedureStep

  static let unsound: [(name: String, steps: [ProcedureStep])] = [
    ("none", []), ("zero", [Step(0, "a", "a", mark: .done)]),
    ("twice", [Step(1, "a", "a"), Step(1, "b", "b", mark: .done)]),
    ("falling", [Step(2, "a", "a"), Step(1, "b", "b", mark: .done)]),
    ("after itself", [Step(1, "a", "a", after: [1], mark: .done)]),
    ("after a later one", [Step(1, "a", "a", after: [2]), Step(2, "b", "b", mark: .done)]),
    ("no end", [Step(1, "a", "a"), Step(2, "b", "b")]),
    ("end not last", [Step(1, "a", "a", mark: .done), Step(2, "b", "b")]),
    ("two ends", [Step(1, "a", "a", mark: .done), Step(2, "b", "b", mark: .done)]),
    (
      "reviewed twice",
      [
        Step(1, "a", "a", mark: .reviewed), Step(2, "b", "b", mark: .reviewed),
        Step(3, "c", "c", mark: .done),
      ]
    ),
    ("no title", [Step(1, " ", "a", mark: .done)]),
  ]

  @Test("steps that nobody could follow", arguments: unsound)
  func isRefused(_ name: String, _ steps: [ProcedureStep]) throws {
    let error = #expect(throws: Refusal.self) {
      try Procedure(name: name, title: name, steps: steps).check()
    }
    #expect(error?.status == .badInput)
  }

  static let shares: [(part: Int, whole: Int, text: String?)] = [
    (47, 48, "97.9"), (48, 48, "100.0"), (0, 48, "0.0"), (1, 3, "33.3"), (2, 3, "66.7"),
    (1, 2000, "0.1"), (1, 2001, "0.0"), (31, 32, "96.9"), (1, 0, nil),
  ]

  @Test("percent in tenths, half up", arguments: shares)
  func percent(_ part: Int, _ whole: Int, _ text: String?) {
    #expect(Percent.text(part, of: whole) == text)
  }
}
