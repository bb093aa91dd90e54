import BianzhiCore
import Testing

/// What each status means, written down apart from the program.
@Suite("meaning of a status") struct FindingStatusTests {
  /// open, settled, awaited, blocks staff, in the letter, counted, amendable, can return
  private static let table: [(FindingStatus, String)] = [
    (.raised, "------a-"), (.confirmed, "o-wblca-"), (.notified, "o-wblca-"),
    (.planned, "o-wblca-"), (.rectifying, "o-wblca-"), (.submitted, "o-wblca-"),
    (.rejected, "o-wblca-"), (.disputed, "o-wb-ca-"), (.longTerm, "os-b-ca-"),
    (.transferred, "osw--ca-"), (.accepted, "-s---c-r"), (.exempt, "-s------"),
    (.waived, "-s---ca-"), (.void, "-s-----r"),
  ]

  @Test func everyStatusIsInTheTable() {
    #expect(Set(Self.table.map(\.0)) == Set(FindingStatus.allCases))
  }

  @Test(arguments: table)
  func means(status: FindingStatus, letters: String) {
    let claims: [(String, Bool)] = [
      ("o", status.isOpen), ("s", status.isSettled), ("w", status.isAwaited),
      ("b", status.blocksStaff), ("l", status.isInLetter), ("c", status.isCounted),
      ("a", status.isAmendable), ("r", status.canReturn),
    ]
    #expect(claims.map { $1 ? $0 : "-" }.joined() == letters)
  }
}
