import BianzhiCore

/// Remarks and titles by which somebody who is in a finding's part no more may be at the work of before: whether that is so
/// somebody has to say.
extension FindingProofs {
  /// - Parameter pairs: who made the finding, beside their newer rows on rosters of its organs.
  func openRemarks(
    _ sighting: Sighting, _ pairs: [PeopleSince.Pair], _ run: RunInfo
  ) throws -> [Wording] {
    guard let rule = RunPeople.rule(of: sighting) else { return [] }
    let looks = Set(rule.beside.map(\.word))
    let isOfPosts = rule.part == .post
    guard
      rule.part == .quotaKind || isOfPosts || looks.contains(BesideLook.place.word)
    else { return [] }
    let own = Set(try people.organs(of: sighting))
    var found: [Wording] = []
    for pair in pairs {
      // Of who was away and is there now every remark is asked about already.
      let here = looks.contains(BesideLook.absent.word) ? [] : pair.now
      let elsewhere = try standing(pair.was, run).subtracting(own).sorted().flatMap { organ in
        try people.listed(organ, of: sighting, in: run).filter { pair.was.isSame(as: $0) }
      }
      for row in here + elsewhere where !row.hasLeft {
        let said = saidAnew(
          row, beside: pair.was, isOfPosts: isOfPosts && own.contains(row.organ))
        guard !said.isEmpty else { continue }
        let name = try statements.organ(row.organ).name
        let words = said.joined(separator: "，")
        found.append(
          Wording(
            zh: "\(name)花名册上 \(row.name) 的“\(words)”，看不出是否仍在做原来的工作",
            en: """
              "\(words)" beside \(row.name) on the roster of \(name), which does not tell whether the work is the one \
              of before
              """))
      }
    }
    return found
  }

  /// What a row says anew.
  private func saidAnew(
    _ row: ListedPerson, beside was: ListedPerson, isOfPosts: Bool
  ) -> [String] {
    let isOld = { (text: String, before: String) in
      row.organ == was.organ && Vocabulary.key(of: text) == Vocabulary.key(of: before)
    }
    var said: [String] = []
    if !isOld(row.note, was.note) {
      said += OpenRemark.parts(of: row.note, isOfPosts: isOfPosts)
    }
    if isOfPosts, let post = row.post, !isOld(post, was.post ?? "") {
      said += OpenRemark.duties(in: post)
    }
    return said
  }
}
