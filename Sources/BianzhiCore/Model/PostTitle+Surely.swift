/// Titles that leave no doubt whom their holder leads, whatever inner body is recorded beside them.
extension PostTitle {
  /// Heads whom organs and inner bodies have alike.
  static let openHeads = ["书记", "主任", "主席", "队长"]

  /// Whether it is the post of a head or deputy of the organ of this name: 副局长 of a 局.
  func surelyLeads(_ organ: String) -> Bool {
    !organ.isEmpty
      && heads.contains { head in
        !Self.openHeads.contains(head.word.text) && head.word.heads(organ, calling: head.name)
      }
  }

  /// Whether all that it heads can only be inner bodies: 股长, 办公室主任.
  var leadsBodyOnly: Bool {
    leads && !heads.isEmpty
      && heads.allSatisfy { head in
        !head.word.isOfUnit
          && (head.word.organs.isEmpty || head.word.text == "主任" && !head.name.isEmpty)
      }
  }
}
