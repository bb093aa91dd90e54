import BianzhiDemo
import Foundation
import Spreadsheets

/// A sheet of a written city as the project's own reader gives it.
struct ReadSheet {
  let name: String
  let isHidden: Bool
  /// By row number; cells without blanks around them.
  let rows: [[String]]
  let kinds: [[CellKind]]
  let merges: [MergedRange]

  static func all(of path: String) throws -> [ReadSheet] {
    let file = try SpreadsheetFile.open(path: path)
    return try file.sheets.enumerated().map { index, info in
      var reader = try file.reader(sheet: index)
      let merges = reader.merges
      var (row, rows, kinds) = (RawRow(), [[String]](), [[CellKind]]())
      while try reader.read(into: &row) {
        rows.append(
          row.cells.indices.map { row.string($0).trimmingCharacters(in: .whitespaces) })
        kinds.append(row.cells.map(\.kind))
      }
      return ReadSheet(
        name: info.name ?? "", isHidden: info.isHidden, rows: rows, kinds: kinds, merges: merges)
    }
  }

  /// Rows below a heading with an identity number, as texts by what their column is called; blanks and
  /// line breaks of the headings are taken out.
  var people: [[String: String]] {
    var (headings, above): ([String], [String]) = ([], [])
    var people: [[String: String]] = []
    for row in rows {
      let bare = row.map { $0.filter { !$0.isWhitespace } }
      defer { above = bare }
      if bare.contains(where: { $0.hasPrefix("身份证") || $0.hasPrefix("公民身份") }) {
        // Of a heading of two rows, a column of its own stands in the upper one.
        headings = (0..<max(bare.count, above.count)).map { column in
          let word = column < bare.count ? bare[column] : ""
          return word.isEmpty && column < above.count ? above[column] : word
        }
      } else if row.contains(where: { $0.hasPrefix("3399") && $0.count == 18 }) {
        people.append(Dictionary(zip(headings, row)) { first, _ in first })
      }
    }
    return people
  }

  /// The printed total: the last row that says so.
  var total: [String]? {
    rows.last { $0.first?.filter { !$0.isWhitespace && $0 != "　" } == "合计" }
  }
}

/// A city written as workbooks, beside the plain tables of the same people.
struct WorkbookCity {
  let written: WrittenCity
  let plain: WrittenCity

  init(people: Int, seed: UInt64) throws {
    written = try WrittenCity(people: people, seed: seed, style: .workbooks)
    plain = try WrittenCity(people: people, seed: seed)
  }

  var names: [String] { get throws { try Self.names(written) } }

  static func names(_ city: WrittenCity) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: city.folder).sorted()
  }

  func path(_ name: String) -> String { written.folder + "/" + name }

  /// The files of rosters.
  var rosters: [String] {
    get throws { try names.filter { $0.contains("花名册") } }
  }

  /// The sheet of the roster, among those that come with it.
  func roster(_ name: String) throws -> ReadSheet? {
    let sheets = try ReadSheet.all(of: path(name))
    return sheets.count == 1 ? sheets[0] : sheets.first { $0.name == "花名册" }
  }

  /// The plain roster by the organ's name.
  func plainRoster() throws -> [String: [[String: String]]] {
    Dictionary(grouping: try plain.table("roster.csv")) { $0["机构名称"] ?? "" }
  }
}

/// The words of the plain roster for those of the offices.
enum RosterWords {
  private static let others = [
    "出生年月日": "出生日期", "出生时间": "出生日期", "公民身份号码": "身份证号", "身份证号码": "身份证号", "科室": "内设机构",
    "所在科室": "内设机构", "编制性质": "编制类型", "编制类别": "编制类型", "现任职务": "职务", "职务级别": "职务层次",
    "是否领导": "是否领导职务", "任现职时间": "任职时间", "进入本单位时间": "进入单位时间", "人员管理状态": "人员状态",
    "入编文号": "批准文号", "减员时间": "减少时间",
  ]
  private static let dates: Set = ["出生日期", "任职时间", "进入单位时间", "减少时间"]

  /// A row in the words and dates of the plain table.
  static func plain(_ row: [String: String]) -> [String: String] {
    var plain: [String: String] = [:]
    for (heading, value) in row where heading != "序号" {
      let word = others[heading] ?? heading
      plain[word] = dates.contains(word) ? date(value) : value
    }
    return plain
  }

  /// `YYYY-MM-DD`, or `YYYY-MM` where the cell says no more.
  static func date(_ text: String) -> String {
    if text.allSatisfy(\.isNumber), text.count >= 6 {
      let (year, rest) = (text.prefix(4), text.dropFirst(4))
      return ([year, rest.prefix(2), rest.dropFirst(2)]).filter { !$0.isEmpty }
        .joined(separator: "-")
    }
    let parts = text.split { !$0.isNumber }.prefix(3)
    return parts.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
  }
}
