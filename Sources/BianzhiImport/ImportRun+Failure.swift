import BianzhiCore

extension ImportRun {
  /// Why nothing of this import may be stored: all reasons together, files first; nil where there is none.
  func whyNotStored() -> ImportError? {
    var reasons: [ImportError] = []
    if !options.quarantines, !summary.unread.isEmpty { reasons.append(.together(summary.unread)) }
    if let failure = summary.failure { reasons.append(failure) }
    let rejected = summary.rejectedRows
    if rejected > 0, !options.quarantines { reasons.append(.badRows(rejected)) }
    return reasons.count > 1 ? .reasons(reasons) : reasons.first
  }
}

extension ImportTable {
  /// Whether it is a pay list of which neither an option nor the table says the month.
  func lacksMonth(_ options: ImportOptions) -> Bool {
    found.kind.traits.contains(.speaksForAMonth) && found.layout.column(.month) < 0
      && options.month == nil && month(in: found.captions) == nil
  }
}

extension ImportError {
  /// One error for all of them, of which there is one at least.
  static func together(_ errors: [ImportError]) -> ImportError {
    errors.count == 1 ? errors[0] : .several(errors)
  }

  /// Whether it is about the files that were named, not about how the import was asked for.
  package var isOfFiles: Bool {
    switch self {
    case .unreadable, .noTable, .ownFile, .missingColumns, .ambiguousKind, .columnTwice,
      .tooFewNumbers, .numbersOfBodies, .secondTable, .otherTable, .changesInWords, .monthsAcross,
      .transfersAcross, .listByName,
      .noPayMonth, .severalMonths, .unknownHeadings, .futureForm, .several, .nothingReadable,
      .reasons, .unitUnclear:
      true
    case .noFiles, .unknownKind, .noDataDay, .dataDaysDiffer, .noSheet, .noMapping, .badMapping,
      .organNameTwice, .badRows, .shrinking, .shrunken, .addedToNewDay, .futureDay, .droppingFile,
      .sameUnitTwice,
      .twoVersions,
      .differentPeriods, .otherPeriod, .otherDay, .overlapping,
      .listTooLong,
      .countsDoNotAddUp:
      false
    }
  }

  /// Whether it is a fault of one table, so that the others can be read.
  var isOfFile: Bool {
    if case .secondTable = self { true } else { false }
  }
}
