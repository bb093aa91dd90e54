import BianzhiCore

/// Words for a group of units, as they head the rows of a ledger: 党委部门, 一、政府工作部门, 江县县直事业单位, 群团组织.
enum GroupWord {
  /// Whether a text, with or without a number before it, names nothing but a group of units.
  static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    var name = text.filter { !$0.isWhitespace }
    if RowWords.isPartHeading(name) { name = PartOrgan.name(in: name) }
    if let open = name.firstIndex(where: { "（(".contains($0) }), open > name.startIndex {
      name = String(name[..<open])
    }
    while let last = name.last, "：:。".contains(last) { name.removeLast() }
    // 江县人大机关 is a unit.
    guard name.count <= 4 || !places.contains(where: name.endsWith) else { return false }
    return (2...16).contains(name.count) && name.wholeMatch(of: pattern) != nil
  }

  private static let places = ["机关", "学校", "医院", "卫生院", "街道"]

  // A pattern is read anew wherever it stands, so it is read once. It is only read from, by any thread.
  nonisolated(unsafe) private static let pattern =
    #/
    (?:\p{Han}{1,4}[县市区省州旗盟])?
    (?:[县市区省州旗镇乡全本中][委级直属内]?|各|驻[县市区]|直属|所属|下属|其他|其它|其余)*
    (?:
      (?:党委|党群|党政|党的|党务|政府|政府组成|政府直属|县委|市委|区委|人大|政协|人大政协|群团|群众|人民|社会|民主|行政|事业
        |参公|参公事业|参公管理|公益|公益一类|公益二类|公益三类|一类|二类|政法|教育|卫生|卫生健康|卫健|企业|国有企业|民主党派|法检|监委
        |纪检|纪检监察|垂管|垂直管理|双管|双重管理|派出|议事协调|经济|综合|财政全额|财政差额|自收自支|全额拨款|差额拨款|全额|差额
        |正科级|副科级|正处级|副处级|股级|工作|职能|直属|管理|和|及|、|与)*
      (?:部门|机关|单位|系统|机构|组织|团体)
      |群团|乡镇|街道|镇街|乡镇街道|街道乡镇|乡镇、街道|乡镇（街道）|民主党派|中小学|中小学校|学校|医院|卫生院|乡镇卫生院|乡镇事业站所
      |党群口|政府口|党委口|农口|政法口|其他|其它
    )
    /#
}

/// A row of a ledger of organs that only heads the rows below it.
struct GroupRow {
  private let name, sequence: Int

  /// - Returns: nil for a table whose rows are no organs.
  init?(_ found: TableFinder.Found) {
    guard found.kind.traits.contains(.isOrganLedger) else { return nil }
    (name, sequence) = (found.layout.column(.organName), found.layout.column(.sequence))
    guard name >= 0 else { return nil }
  }

  /// Whether nothing but a group's name stands in the row, with a number before it and the group's numbers beside it.
  @inline(__always)
  func matches(_ cells: CellReader) -> Bool {
    guard let first = cells.firstFilled else { return false }
    // The heading may stand in the first column, whichever it is.
    let column = cells.bytes(name).isEmpty ? first : name
    for other in 0..<cells.count where other != column && !cells.bytes(other).isEmpty {
      guard column == name else { return false }
      let isNumber = other == sequence || other > name && cells.bytes(other).isPlainNumber
      guard isNumber || other < name && Caption.partNumber(cells.string(other)) != nil else {
        return false
      }
    }
    return GroupWord.matches(cells.string(column))
  }
}

extension Caption {
  init(row: Int, of cells: CellReader) {
    self.init(row: row, cells: (0..<cells.count).map { cells.string($0) })
  }
}
