extension OrganDraft {
  private static let unknownStates = ["待核实", "情况不明", "另行说明"]
  private static let unknownKinds = ["甲类编制", "内部编制", "统筹名额"]

  /// Puts the office's own words into the rows, and says what has to be asked about them.
  mutating func spoil(by trait: UntidyTrait, random: inout SplitMix64) -> [AskedWord] {
    switch trait {
    case .leadersAsBody:
      let word = plan.name.hasSuffix("局") ? "局领导" : random.pick(["领导班子", "单位领导", "班子成员"])
      for index in rows.indices where rows[index].position.isLeader {
        if rows[index].position.body.isEmpty { rows[index].words.body = word }
      }
      return []
    case .unknownStates:
      writeLeavingMonths()
      let word = random.pick(Self.unknownStates)
      let people = ordinaryRows.prefix(2)
      for index in people { rows[index].words.state = word }
      return asked("人员状态", word, people.count)
    case .unknownKind:
      let word = random.pick(Self.unknownKinds)
      let people = ordinaryRows.prefix(1)
      for index in people { rows[index].words.kind = word }
      return asked("编制类型", word, people.count)
    default: return []
    }
  }

  private func asked(_ field: String, _ word: String, _ people: Int) -> [AskedWord] {
    people == 0 ? [] : [AskedWord(organ: plan.code, field: field, word: word, people: people)]
  }

  /// Rows of people whom no plant is about.
  private var ordinaryRows: [Int] {
    rows.indices.filter { index in
      let row = rows[index]
      return !row.position.isLeader && row.state == .inPost && !row.person.isKnownElsewhere
        && row.kind == plan.staffing.mainKind && bodies.contains(row.position.body)
        && rows.count { $0.person.number == row.person.number } == 1
    }
  }

  /// 2016年3月退休 as a state, and no day of its own.
  private mutating func writeLeavingMonths() {
    for index in rows.indices where rows[index].state == .retired {
      guard let left = rows[index].leftOn, left < Day(2024, 4, 1) else { continue }
      let month = left.text.split(separator: "-").prefix(2).joined(separator: "-")
      rows[index].words.state = Workbooks.day(month) + "退休"
    }
  }
}

/// A word of one unit that nobody but its office understands.
struct AskedWord: Sendable {
  let organ: String
  let field: String
  let word: String
  let people: Int
}
