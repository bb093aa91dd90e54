package import BianzhiCore
package import Spreadsheets

extension ReadError {
  /// What a command ends with when a file cannot be read.
  package var status: ExitStatus {
    switch self {
    case .emptyPath: .usage
    case .notFound, .noPermission, .isFolder: .notFound
    case .spoolFailed: .cannotWrite
    case .noConverter: .ourFault
    case .notRegular, .inputTooLong, .readFailed, .changedWhileReading, .unsupportedFormat,
      .encrypted, .damaged, .overLimit, .noSuchSheet, .encodingNeeded, .unknownEncoding, .badByte,
      .otherByteOrderMark, .nulByte, .bareCR,
      .textAfterQuote, .unclosedQuote, .tooManyColumns, .cellTooLong, .rowTooLong:
      .badInput
    }
  }

  /// The reader's own words, as messages have them.
  package var wording: Wording { Wording(zh: words.zh, en: words.en) }
}

extension FileFormat {
  /// What it is, in both languages.
  package var wording: Wording { Wording(zh: chinese, en: title) }
}
