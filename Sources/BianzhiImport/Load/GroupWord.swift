import BianzhiCore

/// Words for a group of units, as they head the rows of a ledger: 党委部门, 一、政府工作部门, 江县县直事业单位, 群团组织.
enum GroupWord {
  /// Whether a text, with or without a number before it, names nothing but a group of units.
  static func matches(_ text: String) -> Bool {
    guard let name = bare(text), name != own else { return false }
    return name.wholeMatch(of: groups) != nil
  }

  /// Whether it is a name for a group, and for a unit as well: 人大机关, 机关. 江县人大机关 is a unit.
  static func mayBeUnit(_ text: String) -> Bool {
    guard let name = bare(text) else { return false }
    return name == own || name.wholeMatch(of: openWords) != nil
  }

  /// The office of a unit, or all offices.
  private static let own = "机关"

  /// Without number, count and marks; nil for a text that is no such word.
  private static func bare(_ text: String) -> String? {
    guard text.utf8.count <= 90 else { return nil }
    var name = text.filter { !$0.isWhitespace }
    if RowWords.isPartHeading(name) { name = PartOrgan.name(in: name) }
    if let open = name.firstIndex(where: { "（(".contains($0) }), open > name.startIndex {
      name = String(name[..<open])
    }
    while let last = name.last, "：:。".contains(last) { name.removeLast() }
    return (2...16).contains(name.count) ? name : nil
  }

  // A pattern is read anew wherever it stands, so each is read once. They are only read from, by any thread.

  /// Of schools and hospitals only such words as several of them bear: 县医院 and 江县实验学校 are units.
  nonisolated(unsafe) private static let groups =
    #/
    (?:\p{Han}{1,6}?[县市区省州旗盟](?!机关))?
    (?:全?[县市区省州旗][级直属内]|全[县市区省州旗镇乡]|中央|中直|各级?|驻[县市区省]|直属|所属|下属|其他|其它|其余)*
    (?:
      [县市区省州旗镇乡]?
      (?:党委|党群|党政|党的|党务|政府|组成|县委|市委|区委|人大|政协|群团|群众|人民|社会|民主|行政|事业|参公|公益|[一二三]类
        |政法|教育|卫生|卫生健康|卫健|国有|企业|民主党派|法检|监委|纪检|监察|垂管|双管|垂直|双重|派出|议事协调|经济|综合|财政
        |全额|差额|自收自支|拨款|[正副][科处]级|股级|工作|职能|直属|管理|机关|和|及|、|与)*
      (?:部门|单位|系统|机构|组织|团体)
      |[县市区省州旗]?(?:党政|党群|党政群|党政群团|群团|政法|行政|国家|司法)*机关
      |(?:乡镇|镇街|街道|[镇乡](?=[、和及与]))(?:[、和及与]?(?:乡镇|街道|镇|乡))*
      |[县市区]?中小学校?
      |群团|民主党派|党群口|政府口|党委口|农口|政法口|其他|其它
    )
    |(?:\p{Han}{1,6}?[县市区](?=[公民乡城农各全县市区]))?
    (?:全?[县市区省州旗][级直属内]|全[县市区省州旗]|各|直属|所属|下属|其他|其它|其余|公立|公办|民办|乡镇|城区|城镇|农村)*
    (?:学校|医院|卫生院|事业站所)
    |(?:各|其他|其它|公办|民办|乡镇|城区|城镇|农村)*(?:中学|小学|幼儿园|高中|初中)
    /#

  nonisolated(unsafe) private static let openWords =
    #/
    [县市区省州旗]?
    (?:[党县市区省州旗]委|纪委|监委|纪委监委|纪检监察|人大|政协|人大政协|政府|人民政府|法院|检察院|法检)
    机关
    /#
}

/// A row of a ledger of organs that only heads the rows below it.
struct GroupRow {
  private let name, code, sequence: Int

  /// - Returns: nil for a table whose rows are no organs.
  init?(_ found: TableFinder.Found) {
    guard found.kind.traits.contains(.isOrganLedger) else { return nil }
    let layout = found.layout
    name = layout.column(.organName)
    (code, sequence) = (layout.column(.organCode), layout.column(.sequence))
    guard name >= 0 else { return nil }
  }

  /// Whether nothing but a group's name stands in the row, with a number before it and the group's numbers beside it. A word
  /// that may be a unit's as well heads a group where it stands alone, or without the code that units have.
  @inline(__always)
  func matches(_ cells: CellReader) -> Bool {
    guard let first = cells.firstFilled else { return false }
    // The heading may stand in the first column, whichever it is.
    let column = cells.bytes(name).isEmpty ? first : name
    var isAlone = true
    for other in 0..<cells.count where other != column && !cells.bytes(other).isEmpty {
      guard column == name else { return false }
      let isNumber = other == sequence || other > name && cells.bytes(other).isPlainNumber
      guard isNumber || other < name && Caption.partNumber(cells.string(other)) != nil else {
        return false
      }
      isAlone = isAlone && other < name && !cells.bytes(other).isPlainNumber
    }
    let text = cells.string(column)
    let lacksCode = code >= 0 && CellReader.isBlankMark(cells.bytes(code))
    return GroupWord.matches(text) || (isAlone || lacksCode) && GroupWord.mayBeUnit(text)
  }
}

extension Caption {
  init(row: Int, of cells: CellReader) {
    self.init(row: row, cells: (0..<cells.count).map { cells.string($0) })
  }
}
