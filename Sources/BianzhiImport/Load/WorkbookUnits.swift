import BianzhiCore
import Spreadsheets

/// The units of workbooks of which only some sheets name it in label or title: 机关 is titled 县财政局花名册, and 事业 and 工勤
/// beside it only 花名册.
struct WorkbookUnits {
  let tables: [String: [ImportTable]]
  private var known: [String: SheetOrgan?] = [:]

  init(_ tables: [ImportTable]) {
    self.tables = Dictionary(grouping: tables, by: \.file.path).filter { $0.value.count > 1 }
  }

  /// The one unit that other sheets of a table's workbook name; nil where they name several or none, where some has a
  /// column for the unit, and where the sheet's own name may be that of a unit: 一中 beside 二中.
  mutating func unit(of table: ImportTable, in organs: OrganKeys) throws -> SheetOrgan? {
    guard let name = table.sheet, Self.isOfPart(name) else { return nil }
    let path = table.file.path
    if let found = known[path] { return found }
    let found = try find(in: tables[path] ?? [], organs)
    known[path] = .some(found)
    return found
  }

  private func find(in tables: [ImportTable], _ organs: OrganKeys) throws -> SheetOrgan? {
    var units: [Int64: SheetOrgan] = [:]
    for table in tables {
      let columns: [Field] = [.organCode, .organName, .payerCode, .payerName]
      if columns.contains(where: { table.found.layout.column($0) >= 0 }) { return nil }
      let nowhere = SheetPlace(path: "-", sheet: nil)
      guard let found = try SheetOrgan.find(table.found.captions, nowhere, in: organs) else {
        continue
      }
      units[found.key] = found
    }
    guard units.count == 1, let unit = units.first?.value, !RegionName.isAlone(unit.name) else {
      return nil
    }
    return unit
  }

  /// Whether a sheet's name tells a part of a unit's people or nothing at all: 行政, 在编人员, Sheet2.
  private static func isOfPart(_ name: String) -> Bool {
    let bare = name.lowercased().filter(\.isLetter)
    if bare.isEmpty || bare == "sheet" || bare == "表" { return true }
    return parts.contains(where: bare.holds) && !units.contains(where: bare.holds)
  }

  private static let parts = [
    "行政", "事业", "工勤", "编外", "参公", "机关", "借调", "名册", "名单", "工资", "在编", "在职", "在岗", "退休", "人员", "增减",
    "职数", "内设", "科室", "公务员", "合同", "聘用", "临聘", "编制", "干部", "职工", "领导", "班子", "本级", "工作表", "花名",
  ]
  /// Words of units that have a list of their own.
  private static let units = ["所属", "下属", "直属", "中心", "学校", "中学", "小学", "医院", "局", "院", "站", "馆"]
}
