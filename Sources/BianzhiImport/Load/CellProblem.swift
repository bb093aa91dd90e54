package import BianzhiCore

/// What can be wrong with a cell or a row: its code in the ledger and in files, whether it makes a row bad, and its words.
package struct CellProblem: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  /// Whether a row with it is bad.
  package let refuses: Bool
  /// What is wrong and what to do; the cell's own text is never part of it.
  package let wording: Wording

  init(_ code: String, refuses: Bool = false, _ wording: Wording) {
    (rawValue, self.refuses, self.wording) = (code, refuses, wording)
  }

  package init?(rawValue: String) {
    guard let problem = Self.byCode[rawValue] else { return nil }
    self = problem
  }

  /// How many of its rows are named: of people who are taken off each one should be seen.
  package var mostRowsNamed: Int {
    [.notCountedByNote, .homeElsewhere, .toldBelow, .cancelledRow, .struckRow].contains(self)
      ? 20 : 5
  }

  package static func == (left: CellProblem, right: CellProblem) -> Bool {
    left.rawValue == right.rawValue
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Every problem; one that is missing here cannot be read from a ledger.
  package static let all: [CellProblem] = [
    .noOrgan, .organNameTwice, .codeAndNameDiffer, .idLength, .idScientific, .idMasked,
    .missing, .notACount, .notADay, .notAMonth, .notAnAmount,
    .notARole, .tooManyCells, .noDataDay, .notAMovement, .noNumbers,
    .idLostDigits, .notABody, .errorValue, .cellsBeside, .codeScientific,
    .amountTooFine, .idNotDigits, .idCheck, .idBirth, .idSex,
    .dateUnreadable, .dateImpossible, .dateAmbiguous, .unknownWord, .unknownOrgan,
    .unknownBody, .organNameDiffers, .noKind, .noNumber, .repeatedEntry,
    .tooFewCells, .nameMatched, .organsDisagree, .hiddenRow, .struckRow, .unitInPart, .dayDisagrees,
    .monthDisagrees, .totalDiffers, .categoryDoubtful, .emptyWord, .lostCharacter,
    .idImpossibleBirth, .noCategory, .filledDown, .stateByHeading, .stateByTitle,
    .notCountedByNote, .homeElsewhere, .kindUntold, .kindByHeading,
    .unknownPart, .partOrgan, .rolesUnsaid, .factStays, .postsAdded,
    .vacantPost, .noOrganInPost, .postsTogether, .bodiesTogether,
    .bodyIsNumber, .pensionPay, .allowancePay, .offBookPay, .costsPaid, .mixedPay, .totalUnread,
    .bodyByHeading,
    .blankBelow, .blankFilled, .besideBody,
    .namesTogether, .dittoUnread, .leavesLater, .leftUnsaid, .comingPeople, .strangers,
    .alsoInPost, .alsoListed, .changeDiffers, .partsExceed, .partsApart, .sharedNumber,
    .countHoldsOthers, .endByNote, .endWithoutDay,
    .subordinateUnit, .unitReplaced, .unitByCells, .noOrganColumn,
    .ofOwnDay, .olderFact, .codeByName, .codeTied, .nameIsNumber, .countsBeside, .headNumbers,
    .otherVersion, .notANormScope, .normCategory, .bandReversed, .unitOfWorkbook, .cancelledRow,
    .mayBeCancelled, .unitAbove, .sheetOverTitle, .restApart, .rolesTogether, .dayAmbiguous,
    .yearOnly, .ownUnitAgain, .yearDisagrees, .titleMonthDiffers, .toldBelow,
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, $0) })
}
