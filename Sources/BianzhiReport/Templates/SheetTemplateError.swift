package import BianzhiCore
package import Spreadsheets

/// Why a workbook of an office cannot be filled with a table.
package enum SheetTemplateError: Problem {
  case notWorkbook(path: String, ReadError)
  /// It is XML, and no workbook as programs write it.
  case noSheets(path: String)
  case unknownFields(path: String, [TemplateError.Place], known: [String])
  /// `{{` without `}}`.
  case unclosed(path: String, TemplateError.Place)
  /// No cell names a column, so that no row would be written.
  case noColumns(path: String, known: [String])
  /// Only workbooks are made from templates.
  case notForFormat(String)

  package var status: ExitStatus {
    switch self {
    case .notForFormat: .usage
    case .notWorkbook, .noSheets, .unknownFields, .unclosed, .noColumns: .badInput
    }
  }

  package var wording: Wording {
    switch self {
    case .notWorkbook(let path, let error):
      Wording(
        zh: "\(path)：不是能读的工作簿（\(error.ofTemplate.zh)）。请在表格软件中另存为不带密码的 .xlsx。",
        en: """
          \(path): no workbook that can be read (\(error.ofTemplate.en)). Save it as .xlsx without a password.
          """)
    case .noSheets(let path):
      Wording(
        zh: "\(path)：里面没有工作表。请在表格软件中另存为 .xlsx。",
        en: "\(path): it holds no sheets. Save it as .xlsx in your spreadsheet program.")
    case .unknownFields(let path, let places, let known):
      Wording(
        zh: "\(path)：模板中有本表没有的域：\(Self.list(places).zh)。请改用这些域：\(Self.fields(known))。",
        en: """
          \(path): the template has fields that this table does not have: \(Self.list(places).en). Use: \
          \(Self.fields(known)).
          """)
    case .unclosed(let path, let place):
      Wording(
        zh: "\(path)，\(place.place.zh)：“\(place.field)”有 {{ 而没有 }}。请补上 }}。",
        en:
          "\(path), \(place.place.en): \"\(place.field)\" has {{ and no }}. Close the field with }}."
      )
    case .noColumns(let path, let known):
      Wording(
        zh: "\(path)：没有一个单元格写着列的域，不知道各行写在哪里。请写上这些域：\(Self.fields(known))。",
        en: """
          \(path): no cell has the field of a column, so nobody knows where rows are to stand. Use: \
          \(Self.fields(known)).
          """)
    case .notForFormat(let format):
      Wording(
        zh: "模板只能用于 .xlsx，不能用于 \(format)。请把 -o 的文件名改为 .xlsx。",
        en: "A template makes an .xlsx, no \(format). Name an .xlsx after -o.")
    }
  }

  private static let most = 10

  private static func list(_ places: [TemplateError.Place]) -> Wording {
    let shown = places.prefix(most)
    let more = places.count - shown.count
    return Wording(
      zh: shown.map { "{{\($0.field)}}（\($0.place.zh)）" }.joined(separator: "、")
        + (more > 0 ? " 等，另 \(more) 处" : ""),
      en: shown.map { "{{\($0.field)}} (\($0.place.en))" }.joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : ""))
  }

  private static func fields(_ known: [String]) -> String {
    known.map { "{{\($0)}}" }.joined(separator: " ")
  }
}
