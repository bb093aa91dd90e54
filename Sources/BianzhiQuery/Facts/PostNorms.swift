import BianzhiCore
import GRDB

extension Fact {
  /// Approved leader posts beside the norms of the place.
  static let postNorms = Fact(
    name: "post_norms",
    wording: Wording(
      zh: "核定的领导职数，与本地领导职数标准的对照", en: "approved leader posts, beside the norms of the place"),
    restsOn: [],
    scopes: [.noted("post_norm", restsOnRoster: false)],
    cannotJudge: [
      .normUnknown, .normUnknownBodies, .normsDiffer, .normUnread, .normPlaceUntold,
      .normSizeUntold, .normPostsUntold,
    ],
    fill: { try PostNorms($0).fill() })
}

/// Compares the approved posts of each organ with what the norms of its place allow for its size.
private struct PostNorms {
  /// What may be approved to a holder: of one organ or body, or of several bodies together.
  private struct Share {
    let name, code: String
    let size: NormSizes.Size
    let allowance: NormAllowance
  }

  private let preparation: Preparation
  private let choice: NormChoice
  private let sizes: NormSizes
  private let approved: [Int64: [Approved]]

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    choice = NormChoice(norms: try preparation.norms())
    sizes = try NormSizes(preparation)
    approved = try preparation.approvals(.posts)
  }

  func fill() throws {
    let book = try RegionBook(preparation.database)
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT o.organ, o.name, o.category, o.tier, r.region FROM organ_on_day o
        LEFT JOIN organ_row r ON r.organ = o.organ AND \(preparation.inForce("r"))
        WHERE \(preparation.only.map { "o.organ = \($0)" } ?? "1") ORDER BY o.code, o.organ
        """)
    for row in rows {
      let key: Int64 = row["organ"]
      guard let parts = approved[key], preparation.ended[key] == nil,
        preparation.organ(key) == key,
        preparation.noted["post_norm", default: []].insert(key).inserted
      else { continue }
      let organ = NormChoice.Organ(
        region: book.key(of: row["region"] ?? ""), category: row["category"] ?? "",
        tier: row["tier"] ?? "")
      let posts = NormPosts(parts, preparation)
      for holder in posts.counts.keys.sorted()
      where !posts.count(of: .leaders, at: holder).isNothing {
        do {
          let shares = try shares(of: holder, key, organ, name: row["name"], posts)
          for role in NormedRole.allCases { try judge(role, at: holder, posts, shares, key) }
        } catch let open as NormChoice.Open {
          let isOfBodies = holder != .unit && open.reason == .normUnknown
          try preparation.addUnjudged(
            "post_norm", key, isOfBodies ? .normUnknownBodies : open.reason, people: 0)
        }
      }
    }
  }

  /// What the norms allow to a holder, share by share.
  private func shares(
    of holder: NormPosts.Holder, _ key: Int64, _ organ: NormChoice.Organ, name: String,
    _ posts: NormPosts
  ) throws -> [Share] {
    let category = OrganCategory(rawValue: organ.category)
    guard holder != .unit else {
      return [try share(key, name, code: "", category, .unit, organ)]
    }
    let all = sizes.bodies(of: key)
    var meant = all
    if case .body(let name) = holder {
      meant = all.filter { $0.names.contains(OrganName.folded(name)) }
    }
    let shares = try meant.map {
      try share($0.organ, $0.name, code: $0.code, category, .body, organ)
    }
    let isWhole = holder == .bodies && isWhole(shares, of: key, category, posts)
    guard holder == .bodies ? isWhole : shares.count == 1 else {
      throw NormChoice.Open(reason: .normSizeUntold)
    }
    return shares
  }

  private func share(
    _ key: Int64, _ name: String, code: String, _ category: OrganCategory?, _ scope: NormScope,
    _ organ: NormChoice.Organ
  ) throws -> Share {
    guard let size = sizes.size(of: key, category) else {
      // Without any norm for it the size is of no use.
      guard choice.norms.contains(where: { $0.scope == scope }) else {
        throw NormChoice.Open(reason: .normUnknown)
      }
      throw NormChoice.Open(reason: .normSizeUntold)
    }
    let allowance = try NormAllowance(choice, of: scope, for: organ, places: size.places)
    return Share(name: name, code: code, size: size, allowance: allowance)
  }

  /// Whether all of an organ's places that are no leaders' are those of the inner bodies that the ledger has: posts of a
  /// body that it lacks would be over.
  private func isWhole(
    _ shares: [Share], of key: Int64, _ category: OrganCategory?, _ posts: NormPosts
  ) -> Bool {
    guard !shares.isEmpty, let unit = sizes.size(of: key, category), !unit.hangsOnMonth,
      !shares.contains(where: \.size.hangsOnMonth)
    else { return false }
    let leaders = posts.count(of: .leaders, at: .unit)
    let inBodies = shares.reduce(0) { $0 + $1.size.places.upperBound }
    return inBodies + leaders.known + leaders.possible >= unit.places.lowerBound
  }

  private func judge(
    _ role: NormedRole, at holder: NormPosts.Holder, _ posts: NormPosts, _ shares: [Share],
    _ key: Int64
  ) throws {
    guard shares.contains(where: { $0.allowance.stated.contains(role) }) else { return }
    let count = posts.count(of: role, at: holder)
    let most = Self.sum(shares.map { $0.allowance.most[role] })
    if let most, count.known > most {
      return try store(role, at: holder, count, most: most, shares, key)
    }
    guard let least = Self.sum(shares.map { $0.allowance.least[role] }) else { return }
    guard count.isOpen || count.known + count.possible > least else {
      if let most { try store(role, at: holder, count, most: most, shares, key) }
      return
    }
    try preparation.addUnjudged(
      "post_norm", key, count.known > least ? .normSizeUntold : .normPostsUntold, people: 0)
  }

  /// Nil where a number is not limited.
  private static func sum(_ numbers: [Int?]) -> Int? {
    let known = numbers.compactMap { $0 }
    return known.count == numbers.count ? known.reduce(0, +) : nil
  }

  private func store(
    _ role: NormedRole, at holder: NormPosts.Holder, _ count: NormPosts.Count, most: Int,
    _ shares: [Share], _ key: Int64
  ) throws {
    let part = part(role, at: holder)
    let norms = shares.flatMap { $0.allowance.norms[role] ?? [] }
    try preparation.database.execute(
      sql: "INSERT INTO norm_use VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        key, part, most, count.known, Self.joined(norms.map(\.document) + count.documents, "; "),
        Self.joined(norms.map(\.place), "+"), Self.joined(shares.map(\.code), "+"),
      ])
    var rows: [(source: String, entry: Int64, member: String, number: Int?)] = []
    for share in shares {
      let name = holder == .bodies ? "\(share.name)：" : ""
      rows += (share.allowance.norms[role] ?? []).map {
        ("norm_row", $0.id, name + $0.words, share.allowance.most[role])
      }
      rows += share.size.entries.map { ("quota_row", $0, share.name, nil) }
    }
    rows += count.entries.map { ("post_row", $0, "", nil) }
    for (step, row) in rows.enumerated() {
      try preparation.database.execute(
        sql: "INSERT INTO norm_part VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [key, part, step, row.source, row.entry, row.member, row.number])
    }
  }

  /// Each text once.
  private static func joined(_ texts: [String], _ separator: String) -> String {
    var found: [String] = []
    for text in texts where !text.isEmpty && !found.contains(text) { found.append(text) }
    return found.joined(separator: separator)
  }

  /// 副职（班子）, 正副职（内设机构）, 正职（人事科）.
  private func part(_ role: NormedRole, at holder: NormPosts.Holder) -> String {
    let words = preparation.words
    let (scope, body): (PostScope, String) =
      switch holder {
      case .unit: (.unit, "")
      case .bodies: (.bodies, "")
      case .body(let name): (.body, name)
      }
    return preparation.name(
      of: PartKey(
        scope: scope, body: words.number(body), rank: words.number(""),
        role: words.number(role.rawValue)))
  }
}
