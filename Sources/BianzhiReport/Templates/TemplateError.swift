package import BianzhiCore
package import Spreadsheets

/// Why a template of an office cannot be filled.
package enum TemplateError: Problem {
  /// A field that the report does not have, and where it stands.
  package struct Place: Sendable, Hashable {
    package let field: String
    /// As `表格 2 第 3 行`.
    package let place: Wording

    package init(field: String, place: Wording) {
      (self.field, self.place) = (field, place)
    }
  }

  case notWord(path: String, ReadError)
  /// It is XML, and no text of a Word document as programs write it.
  case noDocument(path: String)
  /// `known` are the fields that it has.
  case unknownFields(path: String, report: String, [Place], known: Wording)
  /// `{{正文}}` beside other words: the whole text has paragraphs of its own.
  case bodyNotAlone(path: String, Place)
  /// `{{` without `}}`.
  case unclosed(path: String, Place)
  /// A row with fields of two lists: nobody knows how often it is to be repeated.
  case twoLists(path: String, Place, other: String)
  /// Only Word documents are made from templates.
  case notForFormat(String)

  package var status: ExitStatus {
    switch self {
    case .notForFormat: .usage
    case .notWord, .noDocument, .unknownFields, .bodyNotAlone, .unclosed, .twoLists:
      .badInput
    }
  }

  package var wording: Wording {
    switch self {
    case .notWord(let path, let error):
      Wording(
        zh: "\(path)：不是能读的 Word 文档（\(error.ofTemplate.zh)）。请在文字处理软件中另存为 .docx。",
        en:
          "\(path): no Word document that can be read (\(error.ofTemplate.en)). Save it as .docx.")
    case .noDocument(let path):
      Wording(
        zh: "\(path)：里面没有 Word 文档的正文。请在文字处理软件中另存为 .docx。",
        en: "\(path): it holds no text of a Word document. Save it as .docx in your word processor."
      )
    case .unknownFields(let path, let report, let places, let known):
      Wording(
        zh: """
          \(path)：模板中有本报告没有的域：\(Self.list(places).zh)。请改用这些域：\(known.zh)；\
          也可以从内置模板改：bianzhi report template \(report) -o 模板.docx。
          """,
        en: """
          \(path): the template has fields that this report does not have: \(Self.list(places).en). Use: \(known.en). \
          The built-in template shows all: bianzhi report template \(report) -o template.docx.
          """)
    case .bodyNotAlone(let path, let place):
      Wording(
        zh: "\(path)，\(place.place.zh)：{{\(place.field)}} 是全文，前后不能有别的字。请让它单独成一段。",
        en: """
          \(path), \(place.place.en): {{\(place.field)}} is the whole text, and no other words can stand beside it. Put it \
          into a paragraph of its own.
          """)
    case .unclosed(let path, let place):
      Wording(
        zh: "\(path)，\(place.place.zh)：“\(place.field)”有 {{ 而没有 }}。请补上 }}。",
        en:
          "\(path), \(place.place.en): \"\(place.field)\" has {{ and no }}. Close the field with }}."
      )
    case .twoLists(let path, let place, let other):
      Wording(
        zh: """
          \(path)，\(place.place.zh)：同一行里有两个清单的域，{{\(place.field)}} 和 {{\(other)}}，不知道该重复几行。\
          请分成两行。
          """,
        en: """
          \(path), \(place.place.en): one row has fields of two lists, {{\(place.field)}} and {{\(other)}}, so nobody \
          knows how often to repeat it. Put them into two rows.
          """)
    case .notForFormat(let format):
      Wording(
        zh: "模板只能用于 .docx，不能用于 \(format)。请把 -o 的文件名改为 .docx。",
        en: "A template makes a .docx, no \(format). Name a .docx after -o.")
    }
  }

  private static let most = 10

  private static func list(_ places: [Place]) -> Wording {
    let more = places.count - most
    let shown = places.prefix(most)
    return Wording(
      zh: shown.map { "{{\($0.field)}}（\($0.place.zh)）" }.joined(separator: "、")
        + (more > 0 ? " 等，另 \(more) 处" : ""),
      en: shown.map { "{{\($0.field)}} (\($0.place.en))" }.joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : ""))
  }
}
