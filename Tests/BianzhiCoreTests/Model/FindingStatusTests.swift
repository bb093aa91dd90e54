import BianzhiCore
import Testing

/// What each status means, written down apart from the program.
@Suite("meaning of a status") struct FindingStatusTests {
  /// open, settled, awaited, blocks staff, in the letter, counted, amendable, can return,
  /// awaits its plan, can be extended, goes on, is said to be done
  private static let table: [(FindingStatus, String)] = [
    (.raised, "------a-----"), (.confirmed, "o-wblca-p---"), (.notified, "o-wblca-p---"),
    (.planned, "o-wblca--eg-"), (.rectifying, "o-wblca--eg-"), (.submitted, "o-wblca--egd"),
    (.rejected, "o-wblca--eg-"), (.disputed, "o-wb-ca---g-"), (.longTerm, "oswb-car--g-"),
    (.transferred, "o-wb-car--g-"), (.accepted, "-s---c-r---d"), (.exempt, "-s-----r----"),
    (.waived, "-s---ca-----"), (.void, "-s-----r---d"),
  ]

  @Test func everyStatusIsInTheTable() {
    #expect(Set(Self.table.map(\.0)) == Set(FindingStatus.allCases))
  }

  @Test(arguments: table)
  func means(status: FindingStatus, letters: String) {
    let claims: [(String, Bool)] = [
      ("o", status.isOpen), ("s", status.isSettled), ("w", status.isAwaited),
      ("b", status.blocksStaff), ("l", status.isInLetter), ("c", status.isCounted),
      ("a", status.isAmendable), ("r", status.canReturn), ("p", status.awaitsPlan),
      ("e", status.canBeExtended), ("g", status.isContinuing), ("d", status.isSaidDone),
    ]
    #expect(claims.map { $1 ? $0 : "-" }.joined() == letters)
  }
}
