import BianzhiCore

/// The answers for rows, each found out once for all rosters that are alike in what it hangs on.
extension LeaderReadings {
  /// What the cells of a row say of leading, read once for all rows with the same cells.
  struct Words {
    let cells: LeaderCells
    let said: LeaderColumns.Said
    /// See ``PostTitle/bareHead``.
    let bareHead: String?
    let isBareDeputy: Bool
    /// See ``PostTitle/namesNothing``; a post of an organisation beside the organ hangs on the organ's name.
    let namesNothing: Bool

    init(_ cells: LeaderCells) {
      let title = cells.post
      self.cells = cells
      said = LeaderColumns.Said(cells)
      (bareHead, isBareDeputy) = (title?.bareHead, title?.isBareDeputy == true)
      namesNothing =
        title.map {
          $0.namesNothing && !$0.namesOrganisation && !LeaderReadings.isOpenSecretary($0)
        } ?? true
    }
  }

  /// All that the answer for a row hangs on, where its title names nothing and the approvals name no posts.
  struct Question: Hashable {
    let words, body: Int32
    let ending: OrganEnding
    let said: LeaderColumns.Said
    let namesBodies, isUnclear, hasHead: Bool
  }

  /// A person who leads, and whom, in numbers of ``WordTable``.
  struct Place {
    let body, role: Int32
    let byTitle, headsBody: Bool
    /// See ``Leader/alsoHeads``.
    let alsoHeads: Int32
  }

  /// What a row comes to; nil where it does not say whether the person leads.
  ///
  /// - Parameters:
  ///   - number: of the row's ``words``.
  ///   - body: the inner body recorded beside it, by its number in ``WordTable``.
  func place(_ number: Int32, body written: Int32, in roster: Roster) -> Place?? {
    let body = roster.unitBodies.isEmpty ? written : table.number(roster.body(table[written]))
    let words = words[Int(number)]
    guard words.namesNothing, roster.namedPosts.isEmpty else {
      return place(leader(words.cells, body: table[body], in: roster))
    }
    let isUnclear = roster.isUnclear(words.bareHead, isInBody: !table[body].isEmpty)
    let question = Question(
      words: number, body: body, ending: roster.ending, said: roster.columns.said,
      namesBodies: roster.namesBodies, isUnclear: isUnclear, hasHead: roster.hasHead)
    if let known = places[question] { return known }
    let place = place(leader(words.cells, body: table[body], in: roster))
    places[question] = .some(place)
    return place
  }

  private func place(_ leader: Leader??) -> Place?? {
    leader.map { leader in
      leader.map {
        Place(
          body: table.number($0.body), role: table.number($0.role), byTitle: $0.byTitle,
          headsBody: $0.headsBody, alsoHeads: table.number($0.alsoHeads))
      }
    }
  }
}
