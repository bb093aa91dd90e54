import BianzhiCore

/// A row that heads a part of a table with the name of the unit whose people or numbers stand below it:
/// 岚汀市档案馆 alone in its row, or 三、下属事业单位：岚汀市档案馆.
struct PartOrgan {
  enum Meaning {
    /// A unit, and what the heading says besides of its people: 县水利局退休人员.
    ///
    /// `within`: the superior in whose table it is called by what is left of its name: 便民服务中心.
    case organ(TableUnits.Unit, rest: String, within: TableUnits.Unit?)
    /// It stands where a unit's name would, and the ledger has no such unit: nobody knows whose the rows below are.
    case unknown(String)
    /// An approved inner body of the unit above.
    case body(String)
    /// Somebody said that it heads a section of the unit above.
    case section
  }

  private let sequence, person, body: Int
  /// The columns that say whose a row is.
  private let owners: Set<Int>
  private let organs: OrganKeys
  private let titles, sections: Set<String>
  private let approved: ApprovedHeadings
  private let within: UnitsWithin

  init(_ found: TableFinder.Found, _ session: ImportSession) {
    (organs, sections) = (session.organs, session.sections)
    approved = ApprovedHeadings(session)
    within = UnitsWithin(session, looks: found.kind.listsPeople)
    let layout = found.layout
    sequence = layout.column(.sequence)
    (person, body) = (layout.column(.name), layout.column(.body))
    owners = Set(UnitColumns.owners.map { layout.column($0) })
    titles = Set(found.captions.flatMap(\.texts))
  }

  /// - Parameters:
  ///   - current: the unit of the rows above.
  ///   - units: those that the table and its headings named.
  ///   - listsUnits: whether other rows that stand alone in the table name units. Then one that names no unit of the
  ///     ledger is a unit too, unless its words are those of a section.
  /// - Returns: nil for any other row.
  func meaning(
    of cells: CellReader, below current: Int64?, _ units: TableUnits,
    listsUnits: () throws -> Bool
  ) throws -> Meaning? {
    guard let (text, column) = onlyText(cells), let said = Self.withoutLead(text) else {
      return nil
    }
    let name = Self.name(in: said)
    // People have names of three characters, too.
    guard name.count >= (column == person ? 3 : 2), name.count <= 40 else { return nil }
    if let unit = try named(name, units) { return unit }
    if !sections.isEmpty, sections.contains(OrganName.folded(name)) { return .section }
    let bare = Self.withoutGroup(name)
    if let current, try approved.has(bare, of: current) { return .body(bare) }
    if let superior = units.superior(of: current),
      try UnitWord.read(name) == .unit || approved.has(bare, of: superior.key)
    {
      return .organ(superior, rest: text, within: nil)
    }
    guard column != person || name.count > 3, !titles.contains(text) else { return nil }
    if Self.looksLikeUnit(bare) { return try within.asked(bare, units, sections) }
    guard PartWords.mayBeUnit(name) else { return nil }
    if let owner = try owner(ofBody: name) {
      // 县水利局水政股 below another unit's name is none of that unit's bodies.
      return try owner != current && listsUnits() ? .unknown(name) : nil
    }
    guard !PartWords.areOfSection(name, in: text), try listsUnits() else { return nil }
    return .unknown(name)
  }

  /// The unit that a heading names: by its whole name, by what is left of it within the table of its superior, or by rule.
  private func named(_ name: String, _ units: TableUnits) throws -> Meaning? {
    if try organs.borne(name) == nil, let found = try within.meant(by: name, units) { return found }
    // 局属水利工程中心
    if let bare = name.prefixMatch(of: Self.belonging).map({ name[$0.range.upperBound...] }),
      bare.count >= 3, let found = try named(String(bare), units)
    {
      return found
    }
    guard let unit = try unit(name), try !within.isOfOtherTown(name, unit.key, units)
    else { return nil }
    let known = TableUnits.Unit(key: unit.key, name: unit.name)
    return .organ(known, rest: unit.rest, within: try within.superior(of: unit.key, units))
  }

  /// 县水利工程站人员 of 附：县水利工程站人员; nil for what speaks of the people below it (以下人员编制在县林业局).
  private static func withoutLead(_ text: String) -> String? {
    guard let first = text.first, "附另以下备说注(（".contains(first),
      let attached = AttachedHeading(text)
    else { return text }
    if attached.lead == .below { return nil }
    return attached.isPlainlyAttached ? attached.rest : text
  }

  /// 便民服务中心 of 便民服务中心（事业编制）: brackets that only say which people stand below are no part of a name.
  static func withoutGroup(_ name: String) -> String {
    guard let last = name.last, "）)".contains(last),
      let open = name.lastIndex(where: { "（(".contains($0) }),
      PeopleGroup(bracketsOf: String(name[open...])) != nil
    else { return name }
    return String(name[..<open])
  }

  /// The unit that a row alone names; nil for any other row.
  func unit(of cells: CellReader) throws -> Int64? {
    guard let (text, column) = onlyText(cells), let said = Self.withoutLead(text) else {
      return nil
    }
    let name = Self.name(in: said)
    guard name.count >= (column == person ? 3 : 2), name.count <= 40 else { return nil }
    return try unit(name)?.key
  }

  /// The unit of the ledger that a heading names, in whatever frame and with whatever it says of its people.
  private func unit(_ name: String) throws -> (key: Int64, name: String, rest: String)? {
    if let key = try organs.known(name: name) { return (key, name, "") }
    let bare = String(name.trimming { "【】[]《》「」『』*＊#—-=~·_<>〈〉★●■◆▲".contains($0) })
    if bare != name, bare.count >= 3, let key = try organs.known(name: bare) {
      return (key, bare, "")
    }
    guard bare.count > 3, let start = try organs.known(startOf: bare) else { return nil }
    let rest = String(bare.dropFirst(start.name.count))
    // People whom that unit lent or gave away are on the list of the one that has them.
    guard !Self.coming.contains(where: rest.holds) else { return nil }
    return (start.key, start.name, rest)
  }

  /// The unit of the ledger with whose name the name of a body begins; nil where it is no body's, or begins with none.
  private func owner(ofBody name: String) throws -> Int64? {
    guard SectionBody.name(of: name) != nil else { return nil }
    for end in name.indices.dropFirst(3).reversed() {
      if let key = try organs.known(name: String(name[..<end])),
        SectionBody.name(of: String(name[end...])) != nil
      {
        return key
      }
    }
    return nil
  }

  /// The text of the only filled cell, beside which the column of running numbers may hold a mark. A plain number beside the unit's
  /// own column is that of somebody whose name is missing.
  private func onlyText(_ cells: CellReader) -> (text: String, column: Int)? {
    var (only, isNumbered) = (-1, false)
    for column in 0..<cells.count where !cells.bytes(column).isEmpty {
      if column == sequence, cells.bytes(column).count <= 12 {
        isNumbered = cells.bytes(column).allSatisfy { (0x30...0x39).contains($0) }
        continue
      }
      if only >= 0 { return nil }
      only = column
    }
    if isNumbered, owners.contains(only) { return nil }
    let column = only < 0 ? sequence : only
    let bytes = cells.bytes(column)
    // Every Chinese character has three bytes; a body's name alone is a row of a list of bodies.
    guard bytes.count >= 6, bytes.count <= 240, column != body else { return nil }
    return (String(decoding: bytes, as: UTF8.self), column)
  }

  nonisolated(unsafe) private static let belonging =
    #/(?:[局委办院校镇乡县市区部厅]属|我?[局委办]?下属|所属|直属|下设|下辖)(?:[一二三]级)?(?:事业|参公)?(?:单位|机构)?[：:—-]*/#

  private static let endings = [
    "局", "委员会", "委", "中心", "馆", "站", "所", "院", "学校", "中学", "小学", "大学", "幼儿园", "人民政府", "镇政府", "乡政府",
    "街道办事处", "街道办", "管理处", "支队", "大队", "总队", "联合会", "总工会", "发改办", "政府办",
  ]

  private static let coming = ["借", "抽", "挂职", "调入", "划", "移交", "转隶", "转来", "派"]

  /// Committees within a unit.
  private static let within = [
    "党委", "纪委", "团委", "支委", "工委", "党组", "支部委员会", "工会委员会", "专委会", "机关党委", "委员会委",
  ]

  private static func looksLikeUnit(_ name: String) -> Bool {
    guard endings.contains(where: { name.endsWith($0) }),
      !within.contains(where: { name.endsWith($0) }), UnitWord.read(name) == .body
    else { return false }
    return name.allSatisfy { $0.isLetter || "（）()".contains($0) }
  }
}

extension StringProtocol {
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> SubSequence {
    guard let first = firstIndex(where: { !isDropped($0) }),
      let last = lastIndex(where: { !isDropped($0) })
    else { return self[startIndex..<startIndex] }
    return self[first...last]
  }
}
