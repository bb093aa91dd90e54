/// One rule with organs in which it must find something, and organs in which it nearly would.
///
/// The text of an example, one statement a line:
///
///     organ V 财政局 政府工作部门      an organ; further words are cells of its row: 机构规格=正科级
///     person 3 1962-03-05 男          birth and sex of a person, where they matter
///     quotas V 编制类型=行政编制 核定数=3   a row of a table; of people: roster V 1-4 人员状态=退休
///     total payroll 应发金额=12000      the total row of a table
///     finds V part=行政编制 expected=3 actual=4 person=3   what must be found; rule=… where it is another rule's
///     near N 中文 | English            why nothing is found in an organ
///
/// In a cell `$N` is the code of an organ, `@N` its name, `~` a blank.
struct RuleExample: Sendable {
  let rule: String
  /// Cells by heading, for each row of each table.
  private(set) var rows: [String: [[String: String]]] = [:]
  private(set) var totals: [String: [String: String]] = [:]
  private(set) var findings: [RuleTruth.Finding] = []
  private(set) var nearMisses: [RuleTruth.NearMiss] = []
  private var county: InventedCounty

  /// - Parameter place: of the rule among all; makes names and numbers that no other example has.
  init(rule: String, text: String, place: Int) {
    (self.rule, county) = (rule, InventedCounty(index: place))
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ").map(String.init) }
    for words in lines where words[0] == "organ" {
      county.register(words[1], words[2], isBody: words[3] == "内设机构")
    }
    for words in lines where words[0] == "person" {
      county.describe(Int(words[1]) ?? 0, birth: words[2], isWoman: words.last == "女")
    }
    for words in lines { read(words) }
  }

  private mutating func read(_ words: [String]) {
    switch words[0] {
    case "person": break
    case "organ": addOrgan(words)
    case "finds": addFinding(words)
    case "near": addNearMiss(words)
    case "total": totals[words[1]] = cells(words.dropFirst(2))
    default: addRows(words)
    }
  }

  private mutating func addOrgan(_ words: [String]) {
    var row = RuleTable.organs.defaults
    row["机构代码"] = county.code(words[1])
    row["机构名称"] = county.name(words[1])
    row["机构类别"] = words[3]
    row["所属地区"] = county.place
    row.merge(cells(words.dropFirst(4))) { $1 }
    rows[RuleTable.organs.name, default: []].append(row)
  }

  /// A row of a table; of a table of people one for each person of the range.
  private mutating func addRows(_ words: [String]) {
    guard let table = RuleTable.all.first(where: { $0.name == words[0] }) else {
      preconditionFailure("\(rule): no table \(words[0])")
    }
    var row = table.defaults
    if let organ = table.organ {
      row[organ] = county.code(words[1])
    } else {
      row["所属地区"] = county.place
    }
    guard table.isOfPeople else {
      row.merge(cells(words.dropFirst(2))) { $1 }
      rows[table.name, default: []].append(row)
      return
    }
    for person in range(words[2]) {
      var row = row
      row.merge(county.cells(of: person)) { $1 }
      row.merge(cells(words.dropFirst(3))) { $1 }
      rows[table.name, default: []].append(row.filter { table.headings.contains($0.key) })
    }
  }

  private mutating func addFinding(_ words: [String]) {
    let said = cells(words.dropFirst(2))
    let expected = said["expected"].flatMap { Int($0) }
    let actual = said["actual"].flatMap { Int($0) }
    let excess = expected.flatMap { expected in actual.map { $0 - expected } }
    findings.append(
      RuleTruth.Finding(
        rule: said["rule"] ?? rule, organCode: county.code(words[1]), part: said["part"] ?? "",
        expected: expected, actual: actual, excess: excess,
        personId: said["id"] ?? said["person"].flatMap { Int($0) }.map(county.number)))
  }

  private mutating func addNearMiss(_ words: [String]) {
    let parts = words.dropFirst(2).split(separator: "|").map { $0.joined(separator: " ") }
    nearMisses.append(
      RuleTruth.NearMiss(organCode: county.code(words[1]), whyZh: parts[0], whyEn: parts[1]))
  }

  private func range(_ text: String) -> ClosedRange<Int> {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    return ends[0]...ends[ends.count - 1]
  }

  private func cells(_ words: ArraySlice<String>) -> [String: String] {
    var cells: [String: String] = [:]
    for word in words {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cells[String(pair[0])] = county.resolved(String(pair[1]))
    }
    return cells
  }
}
