import BianzhiCore

extension LeaderReadings {
  /// How one organ's roster tells its leaders.
  struct Roster {
    /// "" where no name is known.
    let organName: String
    /// Titles of posts that the organ's approvals name.
    let namedPosts: [String]
    let ending: OrganEnding
    var columns: LeaderColumns
    /// Somebody on it is in an inner body.
    var namesBodies = false
    /// Texts of inner bodies that mean the organ itself, see ``Preparation/unitBodies()``.
    var unitBodies: Set<String> = []
    /// People in no body by a title that says nothing of what is led (主任), deputies left out.
    private var bareHeads: [String: Int] = [:]

    /// The inner body that a text names; "" where it means the organ itself.
    func body(_ text: String) -> String {
      unitBodies.isEmpty || !unitBodies.contains(OrganName.folded(text)) ? text : ""
    }

    init(organName: String, namedPosts: [String]) {
      (self.organName, self.namedPosts) = (organName, namedPosts)
      ending = OrganEnding(of: organName)
      columns = LeaderColumns(organName: organName)
    }

    /// Notes people before the first of them is judged.
    mutating func note(_ words: Words, isInBody: Bool, people: Int) {
      columns.note(words.said)
      guard !isInBody, people > 0, let word = words.bareHead, !words.isBareDeputy else { return }
      bareHeads[word, default: 0] += people
    }

    /// Whether nobody can say whom the title leads: of several people called 主任, one at most heads the organ.
    func isUnclear(_ word: String?, isInBody: Bool) -> Bool {
      guard !isInBody, !bareHeads.isEmpty, let word else { return false }
      return bareHeads[word, default: 0] > 1
    }
  }
}
