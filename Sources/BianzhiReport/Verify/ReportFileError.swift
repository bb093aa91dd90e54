package import BianzhiCore
package import Spreadsheets

/// Why the numbers of a report cannot be read back.
package enum ReportFileError: Problem {
  case cannotRead(path: String, RegularFile.Obstacle)
  case notWord(path: String, ReadError)
  /// A page or Markdown in another encoding than UTF-8.
  case notUTF8(path: String)
  /// The name's ending is that of no report.
  case unknownEnding(path: String)
  /// It has no stamp of ours: it was not made by `report`, or what made it one was taken out.
  case noStamp(path: String)
  /// Its stamp names a report that this program does not make.
  case unknownKind(path: String, kind: String)

  package var status: ExitStatus {
    switch self {
    case .cannotRead(_, let obstacle): obstacle.status
    case .unknownEnding: .usage
    case .notWord, .notUTF8, .noStamp, .unknownKind: .badInput
    }
  }

  package var wording: Wording {
    switch self {
    case .cannotRead(let path, let obstacle):
      Wording(
        zh: "\(path)：\(obstacle.wording.zh)。", en: "\(path): \(obstacle.wording.en).")
    case .notWord(let path, let error):
      Wording(
        zh: "\(path)：不是能读的 Word 文档（\(error.ofTemplate.zh)）。请在文字处理软件中另存为 .docx，或重新制作报告。",
        en: """
          \(path): no Word document that can be read (\(error.ofTemplate.en)). Save it as .docx in your word \
          processor, or make the report again.
          """)
    case .notUTF8(let path):
      Wording(
        zh: "\(path)：不是 UTF-8 编码，读不出其中的字。请用编辑器另存为 UTF-8，或重新制作报告。",
        en: """
          \(path): it is not encoded in UTF-8, and its words cannot be read. Save it as UTF-8, or make the report again.
          """)
    case .unknownEnding(let path):
      Wording(
        zh: "\(path)：报告的文件名以 .html、.md 或 .docx 结尾。请改名，或在 -o 后给出这样的名字。",
        en:
          "\(path): a report is named .html, .md or .docx. Rename it, or give such a name after -o."
      )
    case .noStamp(let path):
      Wording(
        zh: "\(path)：没有报告的标记，不知道数字出自哪次检查。请重新制作：bianzhi report -o 新文件。",
        en: """
          \(path): it has no stamp of a report, so nobody knows which run its numbers are of. Make it again: \
          bianzhi report -o FILE.
          """)
    case .unknownKind(let path, let kind):
      Wording(
        zh: "\(path)：本程序没有“\(kind)”这种报告。请用制作它的版本核对，或重新制作。",
        en: """
          \(path): this program makes no report "\(kind)". Verify it with the version that made it, or make it \
          again.
          """)
    }
  }
}
