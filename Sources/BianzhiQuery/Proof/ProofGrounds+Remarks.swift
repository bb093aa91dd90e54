import BianzhiCore

/// Remarks and titles by which somebody who is in a finding's part no more may be at the work of before: whether that is so
/// somebody has to say.
extension FindingProofs {
  /// - Parameter pairs: who made the finding, beside their newer rows on rosters of its organs.
  func openRemarks(
    _ sighting: Sighting, _ pairs: [PeopleSince.Pair], _ run: RunInfo
  ) throws -> [Wording] {
    guard let rule = RunPeople.rule(of: sighting) else { return [] }
    let (looks, asksOfAll) = (Set(rule.beside.map(\.word)), asksOfRemarks(sighting))
    guard asksOfAll || looks.contains(BesideLook.people.word) else { return [] }
    let isOfPosts = rule.part == .post
    let own = Set(try people.organs(of: sighting))
    let mentions = try own.map(mention)
    var found: [Wording] = []
    for pair in pairs {
      // Of who was away and is there now every remark is asked about already.
      let here = looks.contains(BesideLook.absent.word) ? [] : pair.now
      let elsewhere = try standing(pair.was, run).subtracting(own).sorted().flatMap { organ in
        try people.listed(organ, of: sighting, in: run).filter { pair.was.isSame(as: $0) }
      }
      for row in here + elsewhere {
        let name = try statements.organ(row.organ).name
        let isOwn = isOfPosts && own.contains(row.organ)
        guard asksOfAll || row.hasLeft else { continue }
        let said = try saidAnew(
          row, beside: pair.was, row.hasLeft ? .left : isOwn ? .led : .moved, own
        ).filter { part in
          asksOfAll || NoteState.mayDenyLeaving(part)
        }.filter { part in
          !row.tellsElsewhere(part) || mentions.contains { $0.isMade(in: PresentWords(part)) }
        }
        guard !said.isEmpty else { continue }
        let words = said.joined(separator: "，")
        let asked = Wording(
          zh: "\(name)花名册上 \(row.name) 的“\(words)”，看不出是否仍在做原来的工作",
          en: """
            "\(words)" beside \(row.name) on the roster of \(name), which does not tell whether the work is the one \
            of before
            """)
        if !found.contains(asked) { found.append(asked) }
      }
    }
    return found
  }

  /// Whether remarks of the people of a finding are asked about: who holds or leaves places and posts.
  func asksOfRemarks(_ sighting: Sighting) -> Bool {
    guard let rule = RunPeople.rule(of: sighting) else { return false }
    return rule.part == .quotaKind || rule.part == .post
      || rule.beside.contains { $0.word == BesideLook.place.word }
  }

  /// What a row says anew.
  ///
  /// - Parameter organs: of the finding.
  private func saidAnew(
    _ row: ListedPerson, beside was: ListedPerson, _ holder: PlainRemark.Holder,
    _ organs: Set<Int64>
  ) throws -> [String] {
    let isOld = { (text: String, before: String) in
      row.organ == was.organ && Vocabulary.key(of: text) == Vocabulary.key(of: before)
    }
    var said: [String] = []
    if !row.note.isEmpty, !isOld(row.note, was.note) {
      said += OpenRemark.parts(
        of: row.note, holder, at: try units(at: row.organ, besides: organs))
    }
    if row.hasLeft {
      let bracketed = PresentWords(row.post ?? "").bracketed
      // 工程师（IT） before and now tells nothing of the leaving.
      said += bracketed.filter {
        NoteState.mayDenyLeaving($0) && !said.contains($0)
          && !($0.allSatisfy(\.isASCII) && isOld(row.post ?? "", was.post ?? ""))
      }
    }
    if holder == .led, let post = row.post, !isOld(post, was.post ?? "") {
      said += OpenRemark.duties(in: post)
    }
    return said
  }
}

extension ListedPerson {
  /// Whether a part of the remark tells of a unit with which its holder has to do, or to which one who is on loan is lent.
  fileprivate func tellsElsewhere(_ part: String) -> Bool {
    part.hasPrefix("联系")
      || isLent && tellsLoan && ["借", "抽", "挂", "派", "驻"].contains(where: part.contains)
  }
}
