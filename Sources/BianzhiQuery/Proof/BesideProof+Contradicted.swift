import BianzhiCore

/// People who have left by the state of a row, and of whom its remark or title says something else: one word of a row proves
/// nothing that another one denies.
extension FindingProofs {
  /// - Parameter changed: people who made a finding of a part, beside their newer rows; of one person they are read.
  func contradicted(
    _ sighting: Sighting, _ changed: [PeopleSince.Pair], _ earlier: [RunInfo], _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let looks = (RunPeople.rule(of: sighting)?.beside ?? []).map(\.word)
    guard looks.contains(BesideLook.people.word) || looks.contains(BesideLook.place.word) else {
      return []
    }
    let pairs =
      try changed.isEmpty ? earlier.flatMap { try self.pairs(of: sighting, $0, run) } : changed
    return pairs.compactMap { pair in
      guard pair.now.allSatisfy(\.hasLeft) else { return nil }
      for row in pair.now {
        guard let words = row.wordsAgainstLeaving else { continue }
        return .init(name: pair.was.name, written: "\(row.state.text) \(words)")
      }
      return nil
    }
  }

  /// Remarks beside people who were away and are at the post by their state, that nobody can read: whether they are there
  /// somebody has to say.
  func unreadRemarks(
    _ sighting: Sighting, _ pairs: [PeopleSince.Pair]
  ) throws -> [Wording] {
    let looks = (RunPeople.rule(of: sighting)?.beside ?? []).map(\.word)
    guard looks.contains(BesideLook.absent.word) else { return [] }
    let own = Set(try people.organs(of: sighting))
    return try pairs.compactMap { pair in
      guard let row = pair.now.first(where: { !$0.hasLeft }),
        let part = try OpenRemark.parts(
          of: row.note, .back, at: units(at: row.organ, besides: own)
        ).first
      else { return nil }
      return Wording(
        zh: "\(pair.was.name) 的备注“\(part)”，看不出本人是否在岗",
        en: "the remark \"\(part)\" beside \(pair.was.name), which does not tell who is at the post"
      )
    }
  }
}

extension ListedPerson {
  /// The remark, or what stands in brackets of the title, that denies that somebody has left.
  fileprivate var wordsAgainstLeaving: String? {
    let bracketed = PresentWords(post ?? "").bracketed.joined(separator: "，")
    return [note, bracketed].first(where: NoteState.deniesLeaving)
  }
}
