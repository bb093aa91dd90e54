import BianzhiCore
import Spreadsheets

/// Which cells of a template show days, by their looks.
struct SheetDates {
  /// Whether each look of cells shows a number as a day.
  private let styles: [Bool]
  /// Days are counted from 1904 on.
  private let isOf1904: Bool

  /// - Parameters:
  ///   - styles: the root of the workbook's looks; nil for none.
  ///   - workbook: the root of the workbook.
  init(styles: XMLTree?, workbook: XMLTree) {
    let setting = workbook.local("workbookPr")?.attribute("date1904")
    isOf1904 = setting == "1" || setting == "true"
    var codes: [Int: String] = [:]
    for format in styles?.local("numFmts")?.children ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      codes[id] = format.attribute("formatCode")
    }
    let looks = (styles?.local("cellXfs")?.children ?? []).filter { $0.localName == "xf" }
    self.styles = looks.map { look in
      let id = look.attribute("numFmtId").flatMap { Int($0) } ?? 0
      return codes[id].map { NumberFormat.isDate(code: $0) } ?? NumberFormat.isDate(builtin: id)
        ?? false
    }
  }

  /// The number of a day in a cell that shows it as one; nil for a cell that does not.
  func number(of day: CalendarDay, style: String?) -> Int? {
    guard let style = style.flatMap({ Int($0) }), styles.indices.contains(style), styles[style]
    else { return nil }
    if isOf1904 {
      let number = CalendarDay(yyyymmdd: 19_040_101).map { day.days(since: $0) }
      return number.flatMap { $0 < 0 ? nil : $0 }
    }
    // Programs take 1900 for a leap year.
    let number = day.days(since: .earliest) + 1
    return number < 60 ? number : number + 1
  }
}
