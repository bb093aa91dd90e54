package import BianzhiCore
package import BianzhiQuery

/// What a run did not judge, in words and as JSON.
package struct UncheckedWords {
  private let groups: [UncheckedOrgans]
  /// So many organs are named in a line; nil for all.
  private let most: Int?
  /// What rules are called, by id; one that is not there is called by its id.
  private let titles: [String: Wording]

  /// - Parameters:
  ///   - most: how many organs a line names at most; nil for all of them.
  ///   - rules: those that were run, and may be none of our own.
  package init(_ groups: [UncheckedOrgans], most: Int?, rules: [Rule] = Rule.builtIn) {
    (self.groups, self.most) = (groups, most)
    titles = Dictionary(rules.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  private func title(_ rule: String) -> Wording { titles[rule] ?? Wording(zh: rule, en: rule) }

  /// A line for each reason and set of organs; organs without a roster stand in one line.
  package var lines: [Wording] {
    let missing = UncheckedOrgans.withoutRoster(groups)
    let others = groups.filter { $0.reason != .noRoster }
    var lines: [Wording] = []
    if !missing.isEmpty {
      let names = names(missing, showsPeople: false)
      lines.append(
        Wording(
          zh: "有核定而没有花名册的机构 \(missing.count) 个：\(names.zh)",
          en: "organs with approvals and without a roster: \(missing.count): \(names.en)"))
    }
    for (rules, group) in UncheckedOrgans.joined(others) {
      let reason = group.reason.wording
      let names = names(group.units, showsPeople: group.units.count > 1)
      let people =
        group.people == 0
        ? Wording(zh: "", en: "")
        : Wording(zh: "（\(group.people) 人）", en: " (\(Counted(group.people, "person", "people")))")
      lines.append(
        Wording(
          zh: """
            \(titles(of: rules).zh)：\(group.organs) 个机构\(people.zh)\
            未检查或未全部检查：\(reason.zh)：\(names.zh)
            """,
          en: """
            \(titles(of: rules).en): \(Counted(group.organs, "organ"))\(people.en) \
            not or not wholly checked: \(reason.en): \(names.en)
            """))
    }
    return lines
  }

  /// What the rules are called; of many only the first ones and how many there are, where organs are not all named either.
  private func titles(of rules: [String]) -> Wording {
    let shown = most != nil && rules.count > 6 ? rules.prefix(3) : rules[...]
    var chinese = shown.map { title($0).zh }.joined(separator: "、")
    var english = shown.map { title($0).en }.joined(separator: ", ")
    if shown.count < rules.count {
      chinese += " 等 \(rules.count) 条规则（逐条见 bianzhi status --verbose）"
      english += " and \(rules.count - shown.count) more rules (see bianzhi status --verbose)"
    }
    return Wording(zh: chinese, en: english)
  }

  private func names(_ units: [UncheckedOrgans.Unit], showsPeople: Bool) -> Wording {
    let shown = most.map { Array(units.prefix($0)) } ?? units
    let name = { (unit: UncheckedOrgans.Unit) in
      unit.name == unit.code ? unit.code : "\(unit.name) \(unit.code)"
    }
    var chinese = shown.map { unit in
      name(unit) + (showsPeople && unit.people > 0 ? "（\(unit.people) 人）" : "")
    }
    var english = shown.map { unit in
      name(unit) + (showsPeople && unit.people > 0 ? " (\(unit.people))" : "")
    }
    if shown.count < units.count {
      chinese.append("另 \(units.count - shown.count) 个见 bianzhi status --verbose")
      english.append("and \(units.count - shown.count) more, see bianzhi status --verbose")
    }
    return Wording(
      zh: chinese.joined(separator: "、"), en: english.joined(separator: ", "))
  }

  /// One object for each rule and reason, with all its organs.
  package var json: JSONValue {
    .array(
      groups.map { group in
        .object([
          JSONMember("rule", .string(group.rule)),
          JSONMember("reason", .string(group.reason.rawValue)),
          JSONMember("organs", .integer(group.organs)),
          JSONMember("people", .integer(group.people)),
          JSONMember(
            "units",
            .array(
              group.units.map { unit in
                .object([
                  JSONMember("organ_code", .string(unit.code)),
                  JSONMember("organ_name", .string(unit.name)),
                  JSONMember("people", .integer(unit.people)),
                ])
              })),
        ])
      })
  }
}
