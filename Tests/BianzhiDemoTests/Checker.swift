/// The core rules once more, straight from the written tables with plain dictionaries; it shares no
/// code with the module under test.
struct Checker {
  typealias Row = [String: String]
  let organs: [Row]
  let quotas: [Row]
  let posts: [Row]
  let roster: [Row]
  let payroll: [Row]
  let subjects: [Row]

  init(_ city: WrittenCity) throws {
    organs = try city.table("organs.csv")
    quotas = try city.table("quotas.csv")
    posts = try city.table("posts.csv")
    roster = try city.table("roster.csv")
    payroll = try city.table("payroll.csv")
    subjects = try city.table("subjects.csv")
  }

  static let left: Set = ["退休", "离休", "死亡", "调出", "辞职", "辞退", "开除"]
  static let outside: Set = ["借入", "编外"]

  func findings() -> [TrueFinding] {
    strength() + leaders() + bodies() + people()
  }

  private var counted: [Row] {
    roster.filter { row in
      let state = row["人员状态"] ?? ""
      return !Self.left.contains(state) && !Self.outside.contains(state)
    }
  }

  private func strength() -> [TrueFinding] {
    var approved: [String: Int] = [:]
    for row in quotas { approved[key(row, "机构代码", "编制类型")] = Int(row["核定数"] ?? "") }
    var people: [String: Set<String>] = [:]
    for row in counted {
      people[key(row, "机构代码", "编制类型"), default: []].insert(row["身份证号"] ?? "")
    }
    return people.compactMap { place, numbers in
      let expected = approved[place] ?? 0
      guard numbers.count > expected else { return nil }
      let rule = expected == 0 ? "quota.unapproved_kind" : "quota.overrun"
      return finding(rule, place, expected: expected, actual: numbers.count)
    }
  }

  private func leaders() -> [TrueFinding] {
    var approved: [String: Int] = [:]
    for row in posts {
      let place = "\(row["机构代码"] ?? "")|\(row["职务层次"] ?? "")/\(row["正副职"] ?? "")"
      approved[place] = Int(row["核定数"] ?? "")
    }
    var actual: [String: Int] = [:]
    for row in counted where row["是否领导职务"] == "是" {
      if row["人员状态"] == "离岗" || row["人员状态"] == "改非" { continue }
      let role = Self.isDeputy(row["职务"] ?? "") ? "副职" : "正职"
      actual["\(row["机构代码"] ?? "")|\(row["职务层次"] ?? "")/\(role)", default: 0] += 1
    }
    return actual.compactMap { place, count in
      let expected = approved[place] ?? 0
      return count > expected
        ? finding("post.overrun", place, expected: expected, actual: count) : nil
    }
  }

  private func bodies() -> [TrueFinding] {
    var approved: Set<String> = []
    for row in organs where row["机构类别"] == "内设机构" {
      approved.insert(key(row, "上级机构代码", "机构名称"))
    }
    var people: [String: Set<String>] = [:]
    for row in counted where row["内设机构"] != "" {
      people[key(row, "机构代码", "内设机构"), default: []].insert(row["身份证号"] ?? "")
    }
    return people.compactMap { place, numbers in
      approved.contains(place)
        ? nil : finding("organ.unapproved_body", place, expected: 0, actual: numbers.count)
    }
  }

  /// Whether a title says 副 outside brackets.
  static func isDeputy(_ title: String) -> Bool {
    title.prefix { $0 != "（" }.contains("副")
  }

  func key(_ row: Row, _ first: String, _ second: String) -> String {
    "\(row[first] ?? "")|\(row[second] ?? "")"
  }

  private func finding(
    _ rule: String, _ place: String, expected: Int, actual: Int
  ) -> TrueFinding {
    let halves = place.split(separator: "|")
    return TrueFinding(
      rule: rule, organ: String(halves[0]), part: String(halves[1]), expected: expected,
      actual: actual, excess: actual - expected)
  }
}
