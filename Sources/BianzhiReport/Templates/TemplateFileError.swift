package import BianzhiCore
import Spreadsheets

/// Why the file of a template cannot be opened at all.
package enum TemplateFileError: Problem {
  case notFound(path: String)
  case noPermission(path: String)
  case isFolder(path: String)

  /// Nil for what is wrong within the file.
  init?(_ error: ReadError, path: String) {
    switch error {
    case .notFound: self = .notFound(path: path)
    case .noPermission: self = .noPermission(path: path)
    case .isFolder: self = .isFolder(path: path)
    case .emptyPath, .notRegular, .inputTooLong, .readFailed, .spoolFailed, .changedWhileReading,
      .unsupportedFormat, .encrypted, .damaged, .overLimit, .noSuchSheet, .encodingNeeded,
      .unknownEncoding, .badByte, .otherByteOrderMark, .noConverter, .nulByte, .bareCR,
      .textAfterQuote, .unclosedQuote, .tooManyColumns, .cellTooLong, .rowTooLong:
      return nil
    }
  }

  package var status: ExitStatus { .notFound }

  package var wording: Wording {
    switch self {
    case .notFound(let path):
      Wording(
        zh: "\(path)：没有这个模板文件。请检查 --template 后的路径。",
        en: "\(path): there is no such template. Check the path after --template.")
    case .noPermission(let path):
      Wording(
        zh: "\(path)：当前用户没有读取权限。请修改模板文件的权限，或复制一份。",
        en: "\(path): this user must not read it. Change its permissions, or copy the template.")
    case .isFolder(let path):
      Wording(
        zh: "\(path)：是文件夹，不是模板文件。请给出其中的文件。",
        en: "\(path): a folder, and no template. Name a file in it.")
    }
  }
}

extension ReadError {
  /// What is wrong within the file of a template.
  var ofTemplate: Wording {
    switch self {
    case .encrypted: Wording(zh: "有密码保护", en: "it is protected by a password")
    case .damaged(_, let part, _) where part != "zip":
      Wording(zh: "其中的 \(part) 缺失或已损坏", en: "\(part) in it is missing or damaged")
    case .damaged, .unsupportedFormat:
      Wording(
        zh: "是别的格式、有密码保护或已损坏", en: "of another format, protected by a password, or damaged")
    case .overLimit: Wording(zh: "内容太多，不像模板", en: "it holds more than a template does")
    case .notRegular: Wording(zh: "不是普通文件", en: "it is no regular file")
    case .changedWhileReading: Wording(zh: "读取过程中被改动", en: "it changed while it was read")
    case .emptyPath, .notFound, .isFolder, .noPermission, .inputTooLong, .readFailed,
      .spoolFailed, .noSuchSheet, .encodingNeeded, .unknownEncoding, .badByte,
      .otherByteOrderMark, .noConverter, .nulByte, .bareCR, .textAfterQuote, .unclosedQuote,
      .tooManyColumns, .cellTooLong, .rowTooLong:
      Wording(zh: "读取失败", en: "reading failed")
    }
  }
}
