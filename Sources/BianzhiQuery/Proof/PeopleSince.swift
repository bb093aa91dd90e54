import BianzhiCore

/// The people of a finding's part, and how newer rosters of the same organs write them.
///
/// Who is in the part is told by the rule's own evidence, on the day of each run.
struct PeopleSince {
  /// Somebody of the part, and the newer rows of the same person.
  struct Pair {
    let was: ListedPerson
    let now: [ListedPerson]
    /// Still counted in the part.
    let isStill: Bool
  }

  private let part: String
  private let kind: Rule.Part
  private let judged: Set<RunPeople.JudgedKind>
  let pairs: [Pair]

  /// - Parameters:
  ///   - was: who was counted in the part.
  ///   - still: who is by the newer rosters.
  ///   - now: everybody on them.
  ///   - judged: the kinds of quota that the newer run judged.
  init(
    _ sighting: Sighting, _ rule: Rule, was: [ListedPerson], still: [ListedPerson],
    now: [ListedPerson], judged: Set<RunPeople.JudgedKind>
  ) {
    part = sighting.part
    kind =
      switch rule.part {
      case .quotaOrPost: Self.isOfPosts(part) ? .post : .quotaKind
      // Whoever was on the lists of an organ that is no more needs a place elsewhere.
      case _ where rule.isOfEndedOrgans: .quotaKind
      default: rule.part
      }
    self.judged = judged
    let byNumber = Dictionary(grouping: now.filter { $0.person != nil }) { $0.person ?? 0 }
    let byName = Dictionary(grouping: now, by: \.name)
    let marks = Set(still.map(\.mark))
    pairs = was.map { person in
      let near = (person.person.flatMap { byNumber[$0] } ?? []) + (byName[person.name] ?? [])
      var same: [ListedPerson] = []
      // By number and by name the same row is found twice; where it is looked at again nothing changes.
      for row in near where person.isSame(as: row) { same.append(row) }
      return Pair(
        was: person, now: same,
        isStill: marks.contains(person.mark) || same.contains { marks.contains($0.mark) })
    }
  }

  /// Whether a part is posts of a role (副科级/副职), of a rule that judges quotas and posts.
  static func isOfPosts(_ part: String) -> Bool {
    let post = part.prefix { $0 != "（" }.split(separator: "/").last.map(String.init)
    return post == PostRole.together || post.flatMap(PostRole.init(rawValue:)) != nil
  }

  /// Who is in the part no more: gone, or written otherwise.
  var changed: [Pair] { pairs.filter { !$0.isStill } }

  /// Who is on these rosters no more, or was transferred by them.
  var gone: [ListedPerson] {
    changed.filter { $0.now.allSatisfy { $0.state.code == PersonState.transferred.rawValue } }
      .map(\.was)
  }

  /// Who stands on these rosters no more, or has left by them.
  var away: [ListedPerson] { changed.filter { $0.now.allSatisfy(\.hasLeft) }.map(\.was) }

  /// Whether a row of the same name under another number is none of where somebody of the part may have gone.
  ///
  /// Who is born on the same day, as far as rows tell, is the same person, and a number that changed on the way to another
  /// organ or kind has to be looked at, whatever is counted there.
  ///
  /// - Parameter isAtHome: the row is on the roster of an organ of the finding.
  func isHarmless(_ row: ListedPerson, of person: ListedPerson, isAtHome: Bool) -> Bool {
    switch kind {
    case .quotaKind:
      part == QuotaKind.offQuota.rawValue
        || isCounted(row)
          && (isAtHome && row.kind.code == person.kind.code || !person.mayBe(row))
    case .body: isAtHome ? written(row, named: part) == nil : !person.mayBe(row)
    case .post: !isAtHome && !person.mayBe(row)
    case .organs, .none, .quotaOrPost, .limited, .normedPost, .text: true
    }
  }

  private func written(_ row: ListedPerson, named body: String) -> String? {
    // 综合科（挂执法大队牌子） names 执法大队 still.
    let names = OrganName.folded(row.body).contains(OrganName.folded(body))
    if names || BesideBodies.tellsNoBody(row.body) { return row.body }
    // The column may be mended and the title not.
    return row.post.flatMap { PostTitle($0).isIn(body: body) ? $0 : nil }
  }

  /// Still there, not left, and written in a way that no finding has: they count nowhere, sit in no inner body, or
  /// are said to lead no more under the same title.
  var adrift: [BesideProof.Person] {
    changed.compactMap { pair in
      let here = pair.now.filter { !$0.hasLeft }
      guard let now = here.first, let word = written(pair, now, here) else { return nil }
      return BesideProof.Person(name: pair.was.name, written: word)
    }
  }

  private func written(
    _ pair: Pair, _ now: ListedPerson, _ here: [ListedPerson]
  ) -> String? {
    switch kind {
    case .quotaKind:
      // 编外 who are on a place now were put there by somebody; of people of another kind its own findings tell.
      let isOffQuota = part == QuotaKind.offQuota.rawValue
      if here.contains(where: { isCounted($0) && (!isOffQuota || $0.kind.code == part) }) {
        return nil
      }
      return now.countsQuota || now.isOutside || now.state.text.isEmpty
        ? now.kind.text : now.state.text
    case .body:
      return written(now, named: part)
    case .post:
      if here.contains(where: { $0.leads && $0.countsPost }) { return nil }
      return LeadingWord(pair.was).isSaid(of: now) ? now.post ?? "" : nil
    case .organs, .none, .quotaOrPost, .limited, .normedPost, .text:
      return nil
    }
  }

  /// People who were counted in a kind of quota and stand on the rosters of other organs only, nowhere on a place: 编外
  /// there, or borrowed.
  ///
  /// - Parameters:
  ///   - elsewhere: the rows of somebody on the rosters of other organs.
  ///   - isUnder: whether an organ stands under one of the finding: whoever is moved there is never out of its reach.
  func adrift(
    elsewhere: (ListedPerson) throws -> [ListedPerson], isUnder: (Int64) throws -> Bool,
    named: (Int64) throws -> String
  ) rethrows -> [BesideProof.Person] {
    guard kind == .quotaKind else { return [] }
    let isOffQuota = part == QuotaKind.offQuota.rawValue
    return try changed.compactMap { pair in
      guard pair.now.allSatisfy(\.hasLeft) else { return nil }
      let rows = try elsewhere(pair.was)
      // Who has retired or left otherwise is judged by the rules on pay; who was transferred is where the rows are.
      let hasGone = pair.now.contains {
        $0.hasLeft && $0.state.code != PersonState.transferred.rawValue
      }
      guard !hasGone, !rows.contains(where: \.hasLeft) else { return nil }
      let isPlaced =
        rows.contains(where: isCounted)
        || (isOffQuota && rows.contains { isJudged($0, of: part) })
      guard let first = isPlaced ? try rows.first(where: { try isUnder($0.organ) }) : rows.first
      else { return nil }
      let word = first.countsQuota || first.isOutside ? first.kind.text : first.state.text
      return BesideProof.Person(
        name: pair.was.name, written: "\(try named(first.organ)) \(word)")
    }
  }

  /// Holds a place of a kind that was judged.
  func isCounted(_ person: ListedPerson) -> Bool {
    person.isOnPlace && isJudged(person, of: person.kind.code)
  }

  private func isJudged(_ person: ListedPerson, of kind: String) -> Bool {
    judged.contains(RunPeople.JudgedKind(organ: person.organ, kind: kind))
  }

  /// Leaders who are still there, and of whom the newer roster does not say what post they have: it tells less than
  /// the finding rested on, and proves nothing.
  var untold: [BesideProof.Person] {
    guard kind == .post else { return [] }
    return changed.compactMap { pair in
      let here = pair.now.filter { !$0.hasLeft && $0.countsPost }
      guard let now = here.first, !pair.was.tellsNoPost, here.allSatisfy(\.tellsNoPost),
        !here.contains(where: \.leads)
      else { return nil }
      return BesideProof.Person(name: pair.was.name, written: now.post ?? "")
    }
  }
}
