import BianzhiCore

extension OrganKeys {
  /// The organ of the ledger whose name a text begins with, where the rest says only which of its people
  /// or papers are meant: 江海市第一中学在编教职工.
  ///
  /// The longest name counts. Nil where the rest may be the name of a unit or body of its own
  /// (江海市公安局交通警察大队), or speaks of others (江海市教育局下属学校).
  func known(startOf text: String) throws -> (name: String, key: Int64)? {
    let characters = Array(text)
    guard characters.count > 3 else { return nil }
    for count in stride(from: characters.count - 1, through: 3, by: -1)
    where Self.lastOfNames.contains(characters[count - 1]) {
      let name = String(characters[..<count])
      guard let organ = try known(name: name) else { continue }
      return Self.saysOnlyWhich(String(characters[count...])) ? (name, organ) : nil
    }
    return nil
  }

  /// How names of organs end.
  private static let lastOfNames = Set(
    "局委办院心校学站所处部会厅社馆团队府道镇乡园司室联段场圃库台区厂地网刊报剧店点宫")

  private static func saysOnlyWhich(_ rest: String) -> Bool {
    var rest = rest
    if rest.holds("级") {
      for rank in ["处级", "科级", "股级", "厅级", "局级"] { rest = rest.replacing(rank, with: "") }
    }
    return !units.contains(where: rest.holds)
  }

  /// Words that make a unit of its own of what follows a name, or mean others.
  private static let units = [
    "局", "队", "所", "站", "中心", "院", "馆", "校", "学", "幼儿园", "科", "处", "股", "室", "公司", "委员会", "协会",
    "学会",
    "基金", "园区", "街道", "镇", "乡", "村", "社区", "下属", "直属", "系统", "各", "派驻", "纪检", "工会", "团委",
    "林场", "农场", "牧场", "渔场", "种场", "畜场", "苗圃", "水库", "灌区", "养护段", "公路段", "电视台", "气象台", "水厂", "电厂",
  ]
}
