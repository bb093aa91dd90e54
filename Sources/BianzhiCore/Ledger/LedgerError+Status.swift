extension LedgerError {
  package var status: ExitStatus {
    switch self {
    case .notAPath, .nameOfJournal, .databaseAsJournal: .usage
    case .missing, .danglingLink, .noPermission: .notFound
    case .notALedger, .damaged, .isFolder, .notAFile, .empty, .writeAhead, .badVersion, .cannotRead:
      .badInput
    case .newer, .ofDevelopment: .refused
    case .locked, .moved: .locked
    case .diskFull, .cannotCreate, .cannotWrite, .readOnly, .needsRecovery, .cannotBackUp,
      .targetExists, .hardLinked, .hardLinkedInDoubt:
      .cannotWrite
    case .sqlite, .whole: .ourFault
    }
  }
}
