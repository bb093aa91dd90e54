import BianzhiCore

/// Posts by name side by side in a list of units: 院长 | 副院长.
extension HeaderColumns {
  /// Takes 院长 as the heads and 副院长 as the deputies of a unit in a table of approvals, by its documents or its titles. Beside
  /// further posts by name, or inner bodies, nobody can say whose they are.
  mutating func takeNamedPosts() {
    guard kind.isForm, columns[.document] != nil || reading.titles.holds("职数") else { return }
    let isOfBodies = { (word: String) in
      ["内设", "中层", "科室", "股室", "处室", "科长", "股长", "处长"].contains(where: word.holds)
    }
    guard !block.headings.contains(where: isOfBodies) else { return }
    let named = block.paths.indices.filter { index in
      let path = block.paths[index]
      return path.count == 1 && !isTold(index) && (open.contains(index) || isTeam(index))
        && Self.namesLeader(path[0])
    }
    let words = named.map { block.paths[$0][0] }
    guard words.count == 2, let deputy = words.firstIndex(where: { $0.startsWith("副") }),
      words[deputy] == "副" + words[1 - deputy],
      !forms.contains(where: { $0.tellsPosts && !named.contains($0.index) })
    else { return }
    forms.removeAll { named.contains($0.index) }
    for (place, index) in named.enumerated() {
      let role: PostRole = place == deputy ? .deputy : .principal
      takeOpen(
        index, as: FormHeading(part: .post(.unit, role, rank: ""), measure: .approved))
    }
  }

  /// 院长 alone is read as that of a court beside 检察长.
  private func isTeam(_ index: Int) -> Bool {
    forms.contains { $0.index == index && $0.heading.part.isTeam }
  }

  private static func namesLeader(_ word: String) -> Bool {
    (2...5).contains(word.count)
      && ["长", "主任", "书记", "主席"].contains(where: word.endsWith)
  }
}

extension FormColumn {
  fileprivate var tellsPosts: Bool {
    switch heading.part {
    case .post, .leaders, .team: true
    case .quota, .uncounted, .control, .grades, .sum: false
    }
  }
}
