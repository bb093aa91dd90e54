/// Compares the numbers of one document with each other; what fails is held back.
enum DocumentChecks {
  static func run(_ reading: inout DocumentReading, _ draft: Draft) {
    for index in reading.organs.indices {
      var organ = reading.organs[index]
      var checks: [DocumentCheck] = []
      parts(&organ, reading.unread, &checks)
      repeated(&organ, &checks)
      posts(&organ, &checks)
      bodies(&organ, &checks)
      let own = draft.leaderTotals.filter { $0.organ == organ.name }
      let isSummed = leaders(&organ, own, reading.unread, &checks)
      organ.hold(for: draft.unreadPosts, isSummed: isSummed)
      reading.organs[index] = organ
      reading.checks += checks
    }
  }

  /// The parts of a number are no more than it; those of a sum by kinds make it up.
  private static func parts(
    _ organ: inout OrganProposal, _ unread: [UnreadText], _ checks: inout [DocumentCheck]
  ) {
    for index in organ.quotas.indices {
      let quota = organ.quotas[index]
      guard let number = quota.number, !quota.includes.isEmpty else { continue }
      let sum = quota.includes.reduce(0) { $0 + $1.number }
      let isWhole =
        KindWords.isSum(quota.kind)
        && quota.includes.allSatisfy {
          KindWords.short($0.label)?.name.map { !KindWords.isForeign($0) } ?? false
        }
        // A part that was not read is missing from the sum.
        && !unread.contains { (quota.span.start...quota.span.end + 2).contains($0.span.start) }
      let passed = isWhole ? sum == number : sum <= number
      checks.append(
        DocumentCheck(
          sort: .parts, organ: organ.name, label: quota.kind ?? "编制", stated: number, computed: sum,
          passed: passed, span: quota.span))
      guard !passed else { continue }
      organ.quotas[index].state = .held
      for other in organ.quotas.indices
      where quota.includes.contains(where: { $0.span == organ.quotas[other].span }) {
        organ.quotas[other].state = .held
      }
    }
  }

  /// Two numbers for one kind and scope clash; the same number twice is one.
  private static func repeated(_ organ: inout OrganProposal, _ checks: inout [DocumentCheck]) {
    var index = 0
    while index < organ.quotas.count {
      let quota = organ.quotas[index]
      let earlier = organ.quotas[..<index].firstIndex {
        $0.kind == quota.kind && $0.scope == quota.scope && $0.number != nil && quota.number != nil
      }
      guard let earlier else {
        index += 1
        continue
      }
      let first = organ.quotas[earlier]
      if first.number == quota.number {
        if quota.includes.isEmpty && quota.excludes.isEmpty {
          organ.quotas.remove(at: index)
        } else {
          index += 1
        }
        continue
      }
      checks.append(
        DocumentCheck(
          sort: .repeated, organ: organ.name, label: quota.kind ?? "编制", stated: first.number ?? 0,
          computed: quota.number ?? 0, passed: false, span: quota.span))
      organ.quotas[earlier].state = .held
      organ.quotas[index].state = .held
      index += 1
    }
  }

  private static func posts(_ organ: inout OrganProposal, _ checks: inout [DocumentCheck]) {
    organ.dropRepeatedPosts()
    for index in organ.innerPosts.indices {
      let post = organ.innerPosts[index]
      guard let number = post.number else { continue }
      let parts = post.includes.reduce(0) { $0 + $1.number }
      if let main = post.main, let deputy = post.deputy {
        let passed = main + deputy == number || main + deputy + parts == number
        checks.append(
          DocumentCheck(
            sort: .parts, organ: organ.name, label: post.label, stated: number,
            computed: main + deputy, passed: passed, span: post.span))
        if !passed { organ.innerPosts[index].isHeld = true }
      } else if parts > 0 {
        checks.append(
          DocumentCheck(
            sort: .parts, organ: organ.name, label: post.label, stated: number, computed: parts,
            passed: parts <= number, span: post.span))
        if parts > number { organ.innerPosts[index].isHeld = true }
      }
    }
  }

  private static func bodies(_ organ: inout OrganProposal, _ checks: inout [DocumentCheck]) {
    guard let bodies = organ.bodies, let stated = bodies.statedCount, !bodies.names.isEmpty else {
      return
    }
    let passed = Set(bodies.names).count == stated && bodies.names.count == stated
    checks.append(
      DocumentCheck(
        sort: .bodies, organ: organ.name, label: "内设机构", stated: stated,
        computed: Set(bodies.names).count, passed: passed, span: bodies.span))
    if !passed { organ.bodies?.isHeld = true }
  }

  /// A title with two numbers clashes; the same number twice is one.
  private static func clashes(_ organ: inout OrganProposal, _ checks: inout [DocumentCheck]) {
    for role in [\LeaderProposals.main, \.deputy, \.other] {
      var kept: [PostProposal] = []
      for post in organ.leaders[keyPath: role] {
        guard let first = kept.first(where: { $0.title == post.title }) else {
          kept.append(post)
          continue
        }
        guard first.number != post.number, let one = first.number, let two = post.number else {
          continue
        }
        kept.append(post)
        organ.leaders.isHeld = true
        checks.append(
          DocumentCheck(
            sort: .repeated, organ: organ.name, label: post.title, stated: one, computed: two,
            passed: false, span: post.span))
      }
      organ.leaders[keyPath: role] = kept
    }
  }

  /// - Returns: whether a number of all leaders was stated and agrees with them.
  private static func leaders(
    _ organ: inout OrganProposal, _ totals: [Draft.LeaderTotal], _ unread: [UnreadText],
    _ checks: inout [DocumentCheck]
  ) -> Bool {
    var isSummed = false
    clashes(&organ, &checks)
    let main = organ.leaders.main.compactMap(\.number).reduce(0, +)
    let deputy = organ.leaders.deputy.compactMap(\.number).reduce(0, +)
    let other = organ.leaders.other.compactMap(\.number).reduce(0, +)
    for total in totals {
      let isItself = organ.leaders.all.contains { $0.span == total.span && $0.title == total.label }
      guard !isItself else { continue }
      let passed =
        total.split.map {
          $0.main == main && $0.deputy == deputy
            || $0.main + $0.deputy == main + deputy + other && $0.main == main
        } ?? true
      let whole = main + deputy + other
      let sum = [main + deputy, whole].contains(total.number) && passed
      isSummed = isSummed || sum
      if !sum, whole < total.number, isUnread(behind: total.span, unread) {
        organ.leaders.isIncomplete = true
        continue
      }
      checks.append(
        DocumentCheck(
          sort: .leaders, organ: organ.name, label: total.label, stated: total.number,
          computed: sum ? total.number : main + deputy, passed: sum, span: total.span))
      if !sum { organ.leaders.isHeld = true }
    }
    return isSummed
  }

  /// Characters behind a number within which a number that was left unread may be one of its parts.
  private static let reach = 200

  /// Whether one of the numbers that a total is made up of may have been left unread: then nothing can be compared.
  private static func isUnread(behind span: TextSpan, _ unread: [UnreadText]) -> Bool {
    unread.contains {
      [.notUnderstood, .whichOrgan].contains($0.reason)
        && (span.start...span.end + reach).contains($0.span.start)
    }
  }
}
