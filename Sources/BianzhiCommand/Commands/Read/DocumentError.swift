import BianzhiCore
import BianzhiImport
import Spreadsheets

/// Why the words of a document cannot be had.
enum DocumentError: Problem {
  /// No tool of the system that reads the format is there.
  case toolMissing(file: String, format: OutsideTool.Format)
  /// The tool ended with an error or gave more than any document holds.
  case toolFailed(file: String, tool: String)
  /// The file cannot be opened or is no document.
  case unreadable(ReadError)
  /// A file that holds no words: most likely pictures of pages.
  case noWords(file: String)
  /// A format whose file must have a name, so that a tool can open it.
  case nameNeeded(format: OutsideTool.Format)
  /// The text of several files was asked for at once.
  case severalTexts
  /// A folder without any document.
  case nothingThere(folder: String)

  var status: ExitStatus {
    switch self {
    case .unreadable(let error): error.status
    case .toolMissing, .toolFailed, .noWords, .nameNeeded: .badInput
    case .severalTexts: .usage
    case .nothingThere: .notFound
    }
  }

  var wording: Wording {
    switch self {
    case .toolMissing(let file, let format):
      Wording(
        zh: "\(file)：读取\(format.title.zh)需要 \(format.tools)。请安装：\(format.install)；或另存为 .docx。",
        en:
          "\(file): \(format.title.en) needs \(format.tools). Install it: \(format.install). Or save the file as .docx."
      )
    case .toolFailed(let file, let tool):
      Wording(
        zh: "\(file)：\(tool) 读不出来，文件可能已损坏或有密码。请打开检查，另存为 .docx。",
        en:
          "\(file): \(tool) cannot read it; it may be damaged or have a password. Open it and save it as .docx."
      )
    case .unreadable(let error): Self.wording(of: error)
    case .noWords(let file):
      Wording(
        zh: "\(file)：里面没有文字，可能是扫描的图片。请先作文字识别，存为 .docx 或 .txt。",
        en:
          "\(file): no words in it; it may be pictures of pages. Run text recognition first and save it as .docx or .txt."
      )
    case .nameNeeded(let format):
      Wording(
        zh: "标准输入（-）：\(format.title.zh)不能从标准输入读取。请先存为文件。",
        en:
          "standard input (-): \(format.title.en) cannot be read from standard input. Save it as a file first."
      )
    case .severalTexts:
      Wording(zh: "--text 一次只能给一个文件。", en: "Give --text one file at a time.")
    case .nothingThere(let folder):
      Wording(
        zh: "\(folder)：没有可读的文件（.docx .doc .pdf .txt .html）。请检查路径。",
        en: "\(folder): no document in it (.docx .doc .pdf .txt .html). Check the path.")
    }
  }
}
