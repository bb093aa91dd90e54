import BianzhiCore
import BianzhiImport
import Spreadsheets

extension DocumentError {
  /// What is said of a file that is no document, or a damaged one; the rest is said as of any file.
  static func wording(of error: ReadError) -> Wording {
    switch error {
    case .unsupportedFormat(let file, let format) where format == .empty:
      Wording(
        zh: "\(file)：空文件。请重新索取。", en: "\(file): an empty file. Ask for the file again.")
    case .unsupportedFormat(let file, let format):
      Wording(
        zh: "\(file)：不是能读的文件（.docx .doc .pdf .txt .html）。请打开后另存为 .docx。",
        en:
          "\(file): \(format.title), and no document that is read (.docx .doc .pdf .txt .html). Open it and save it as .docx."
      )
    case .damaged(let file, let part, _):
      Wording(
        zh: "\(file)，\(part)：文件已损坏，没有读取。请打开检查，另存为 .docx。",
        en: "\(file), \(part): damaged, and not read. Open it and save it as .docx.")
    case .encrypted(let file):
      Wording(
        zh: "\(file)：有密码保护，没有读取。请另存一份不带密码的。",
        en: "\(file): protected by a password, and not read. Save a copy without it.")
    case .unknownEncoding(let file, _, _), .encodingNeeded(let file, _), .badByte(let file, _, _):
      Wording(
        zh: "\(file)：不是文本，或编码不明。请另存为 UTF-8 的 .txt，或 .docx。",
        en: "\(file): no text, or in an unknown encoding. Save it as .txt in UTF-8, or as .docx.")
    case .overLimit(let file, _, _):
      Wording(
        zh: "\(file)：太大，不像是三定文件。请只给需要的部分。",
        en: "\(file): too large for a document of this kind. Give only the part that is needed.")
    case .emptyPath, .notFound, .isFolder, .noPermission, .notRegular, .inputTooLong, .readFailed,
      .spoolFailed, .changedWhileReading, .noSuchSheet, .otherByteOrderMark, .noConverter, .nulByte,
      .bareCR, .textAfterQuote, .unclosedQuote, .tooManyColumns, .cellTooLong, .rowTooLong:
      error.wording
    }
  }
}
