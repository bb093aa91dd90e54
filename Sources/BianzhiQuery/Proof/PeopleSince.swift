import BianzhiCore

/// The people of a finding's part, and how newer rosters of the same organs write them.
struct PeopleSince {
  /// Somebody of the part, and the newer rows of the same person.
  struct Pair {
    let was: ListedPerson
    let now: [ListedPerson]
  }

  private let part: String
  private let family: String
  /// Who made the finding: counted in its kind, in its inner body, or leading.
  let pairs: [Pair]
  /// Which columns of the newer rosters tell who leads.
  private let columns: LeaderColumns

  init(_ sighting: Sighting, was: [ListedPerson], now: [ListedPerson]) {
    part = sighting.part
    family = Self.isOfPosts(part) ? "post" : String(sighting.rule.prefix { $0 != "." })
    columns = Self.columns(now)
    let meant = Self.members(of: family, part, was, Self.columns(was))
    let byNumber = Dictionary(grouping: now.filter { $0.person != nil }) { $0.person ?? 0 }
    let byName = Dictionary(grouping: now, by: \.name)
    pairs = meant.map { person in
      let near = (person.person.flatMap { byNumber[$0] } ?? []) + (byName[person.name] ?? [])
      var same: [ListedPerson] = []
      // By number and by name the same row is found twice; where it is looked at again nothing changes.
      for row in near where person.isSame(as: row) { same.append(row) }
      return Pair(was: person, now: same)
    }
  }

  /// Whether a part is posts of a role (副科级/副职), whichever rule found it.
  private static func isOfPosts(_ part: String) -> Bool {
    let post = part.prefix { $0 != "（" }.split(separator: "/").last.map(String.init)
    return post.flatMap(PostRole.init(rawValue:)) != nil
  }

  private static func columns(_ people: [ListedPerson]) -> LeaderColumns {
    var columns = LeaderColumns()
    for person in people { columns.note(person.leading) }
    return columns
  }

  private static func members(
    of family: String, _ part: String, _ people: [ListedPerson], _ columns: LeaderColumns
  ) -> [ListedPerson] {
    switch family {
    case "quota": people.filter { isIn(part, $0) }
    case "organ": people.filter { $0.body.code == part || $0.body.text == part }
    case "post": people.filter { $0.countsPost && leads($0, columns) }
    default: []
    }
  }

  private static func isIn(_ part: String, _ person: ListedPerson) -> Bool {
    if part == QuotaKind.offQuota.rawValue { return person.kind.code == part && !person.hasLeft }
    let whole = [QuotaKind.total, QuotaKind.institution.rawValue].contains(part)
    return person.isCounted && (whole || person.kind.code == part)
  }

  /// Whether a leader may be one of the part, such as 副处级/副职（班子）.
  private func isOfRank(_ person: ListedPerson) -> Bool {
    guard let stroke = part.firstIndex(of: "/"), let rank = person.rank,
      let known = PostRank(recorded: rank)
    else { return true }
    return known.rawValue == part[..<stroke]
  }

  private static func leads(_ person: ListedPerson, _ columns: LeaderColumns) -> Bool {
    if case .leads = columns.answer(person.leading) { true } else { false }
  }

  /// Who is in the part no more: gone, or written otherwise.
  var changed: [Pair] {
    pairs.filter { pair in
      !pair.now.contains { now in
        switch family {
        case "quota": Self.isIn(part, now)
        case "organ": now.body.code == part || now.body.text == part
        default:
          Self.leads(now, columns) && now.countsPost && now.rank == pair.was.rank
            && now.post == pair.was.post
        }
      }
    }
  }

  /// Still there, not left, and written in a way that no finding has: they count nowhere, sit in no inner body, or
  /// are said to lead no more under the same title.
  var adrift: [BesideProof.Person] {
    pairs.compactMap { pair in
      let here = pair.now.filter { !$0.hasLeft }
      guard let now = here.first else { return nil }
      switch family {
      case "quota":
        if part == QuotaKind.offQuota.rawValue || here.contains(where: \.isCounted) { return nil }
        let word = now.countsQuota ? now.kind.text : now.state.text
        return BesideProof.Person(name: pair.was.name, written: word)
      case "organ":
        guard now.body.code.isEmpty else { return nil }
        return BesideProof.Person(name: pair.was.name, written: now.body.text)
      default:
        let title = now.post ?? ""
        guard !title.isEmpty, title == pair.was.post,
          !here.contains(where: { Self.leads($0, columns) && $0.countsPost })
        else { return nil }
        return BesideProof.Person(name: pair.was.name, written: title)
      }
    }
  }

  /// Leaders who are still there, and of whom the newer roster does not say what post they have: it tells less than
  /// the finding rested on, and proves nothing.
  var untold: [BesideProof.Person] {
    guard family == "post" else { return [] }
    return pairs.compactMap { pair in
      let here = pair.now.filter { !$0.hasLeft && $0.countsPost }
      guard isOfRank(pair.was), let now = here.first, !pair.was.tellsNoPost,
        here.allSatisfy(\.tellsNoPost),
        !here.contains(where: { Self.leads($0, columns) })
      else { return nil }
      return BesideProof.Person(name: pair.was.name, written: now.post ?? "")
    }
  }
}
