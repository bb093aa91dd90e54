/// What a later title of the same person still says of an earlier one.
extension PostTitle {
  /// Whether a later title still names the post by which this one leads: 党组成员、副局长 after 副局长, and not 四级调研员（原副局长）.
  ///
  /// Of several posts the one of the unit counts: somebody who was 副局长兼办公室主任 and is 办公室主任 has given it up.
  package func isHeld(in later: PostTitle) -> Bool {
    heads.contains { head in
      later.heads.contains(head)
        && (heads.count == 1 || head.word.isOfUnit
          || head.name.isEmpty && !head.word.organs.isEmpty)
    }
  }

  /// Whether it says that its holder is in a body of this name: 绩效管理科科长 and 绩效管理科负责人 are in 绩效管理科.
  package func isIn(body: String) -> Bool {
    let name = OrganName.folded(body)
    return !name.isEmpty
      && pieces.contains { !Self.isPast($0) && OrganName.folded($0).contains(name) }
  }
}
