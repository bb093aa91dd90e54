package import BianzhiCore

/// What a workbook holds that would be wrong once it is filled.
package enum SheetLimitError: Problem {
  /// A template of the spreadsheet program itself, or a workbook with macros.
  case otherKind(path: String)
  /// Rows are repeated on a sheet with something that would stay where it is.
  case bound(path: String, sheet: String, BoundThing)
  /// A chart shows cells that move.
  case chart(path: String, formula: String)
  /// A formula is written once for several cells, and nobody can say what it is in this one.
  case sharedFormula(path: String, Wording)
  /// A formula names cells of repeated rows, and nobody can say which.
  case reference(path: String, Wording, String, SheetReferenceProblem)
  /// A field stands where none is filled.
  case field(path: String, TemplateError.Place)
  /// A field of a column in a cell that is merged down out of the repeated rows.
  case merged(path: String, TemplateError.Place)

  package var status: ExitStatus { .badInput }

  package var wording: Wording {
    switch self {
    case .otherKind(let path):
      Wording(
        zh: "\(path)：是表格软件的模板（.xltx）或带宏的工作簿（.xlsm），不是 .xlsx。请在表格软件中另存为 .xlsx。",
        en: """
          \(path): a template of the spreadsheet program (.xltx) or a workbook with macros (.xlsm), and no .xlsx. \
          Save it as .xlsx in your spreadsheet program.
          """)
    case .bound(let path, let sheet, let thing):
      Wording(
        zh: """
          \(path)，工作表“\(sheet)”：有按行数重复的行，又有\(thing.wording.zh)，不会随行移动。\(thing.remedy.zh)。
          """,
        en: """
          \(path), sheet "\(sheet)": rows are repeated there, and \(thing.wording.en) would not move with them. \
          \(thing.remedy.en).
          """)
    case .chart(let path, let formula):
      Wording(
        zh: "\(path)：有图表引用了会移动的单元格（\(formula)）。请从模板中删去这个图表，填好后再画。",
        en: """
          \(path): a chart shows cells that move (\(formula)). Remove it from the template, and draw it afterwards.
          """)
    case .sharedFormula(let path, let cell):
      Wording(
        zh: "\(path)，\(cell.zh)：与别的单元格共用一个公式，写不出它自己的。请在这个单元格重新输入公式。",
        en: """
          \(path), \(cell.en): it shares a formula with other cells, and its own cannot be told. Write the formula \
          into this cell again.
          """)
    case .reference(let path, let place, let reference, let problem):
      Wording(
        zh: "\(path)，\(place.zh)：公式中的 \(reference)：\(problem.wording.zh)。",
        en: "\(path), \(place.en): \(reference) in the formula: \(problem.wording.en).")
    case .field(let path, let place):
      Wording(
        zh: """
          \(path)，\(place.place.zh)：{{\(place.field)}} 写在这里不会填写。请写到不是公式的单元格里；页眉、页脚可写 \
          {{表名}} 这类只出现一次的域。
          """,
        en: """
          \(path), \(place.place.en): {{\(place.field)}} is not filled there. Put it into a cell without a formula; \
          headers and footers of pages take fields that stand once, such as {{title}}.
          """)
    case .merged(let path, let place):
      Wording(
        zh: """
          \(path)，\(place.place.zh)：{{\(place.field)}} 所在的合并单元格伸到了按行数重复的行之外，填好后第一行的内容会盖住其他各行。\
          请取消这个合并，或只在重复的行内合并。
          """,
        en: """
          \(path), \(place.place.en): {{\(place.field)}} is in a merged cell that reaches beyond the rows that are \
          repeated, so that the first row's would cover all others. Unmerge it, or merge within those rows.
          """)
    }
  }
}
