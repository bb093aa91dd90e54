extension OrganProposal {
  /// A general office that names no head of its own is led by the secretary-general: 国务院办公厅 by 国务院秘书长.
  mutating func settleSecretaries() {
    guard let name, OrganWords.withoutBrackets(name).hasSuffix("办公厅"), leaders.main.isEmpty,
      leaders.deputy.isEmpty,
      let head = leaders.other.first(where: { Self.isHead($0.title) }),
      leaders.other.count(where: { Self.isHead($0.title) }) == 1
    else { return }
    leaders.main = [head]
    leaders.deputy = leaders.other.filter { $0.title.hasSuffix("副秘书长") }
    leaders.other.removeAll { $0 == head || $0.title.hasSuffix("副秘书长") }
  }

  private static func isHead(_ title: String) -> Bool {
    title.hasSuffix("秘书长") && !title.hasSuffix("副秘书长")
  }
}
