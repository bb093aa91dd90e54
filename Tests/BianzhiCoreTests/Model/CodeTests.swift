import BianzhiCore
import Testing

@Suite("Codes of findings and subjects") struct CodeTests {
  @Test func severitiesAreOrdered() {
    #expect(Severity.allCases.sorted() == [.hint, .minor, .major, .critical])
    #expect(Severity.allCases.map(\.rawValue) == ["critical", "major", "minor", "hint"])
  }

  /// Other programs read these; a change breaks them.
  @Test func codesStay() {
    #expect(
      FindingStatus.allCases.map(\.rawValue).joined(separator: " ")
        == """
        raised confirmed notified planned rectifying submitted accepted rejected disputed \
        long_term transferred exempt waived void
        """)
    #expect(
      Decision.allCases.map(\.rawValue)
        == ["due_leaving", "due_tenure", "not_yet", "to_decide", "out_of_scope"])
  }

  @Test func wordsDiffer() {
    for language in Language.allCases {
      #expect(Set(FindingStatus.allCases.map { $0.wording[language] }).count == 14)
      #expect(Set(Decision.allCases.map { $0.wording[language] }).count == 5)
      #expect(Set(Severity.allCases.map { $0.wording[language] }).count == 4)
    }
  }
}
