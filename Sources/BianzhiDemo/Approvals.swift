/// What an organ is approved to have, made from the people it got: as many, or a little more, or too
/// few where an overrun is planted.
struct Approvals {
  struct PostCount: Sendable {
    let rank: String
    let role: Role
    let people: Int
  }

  private(set) var quotas: [(kind: QuotaKind, people: Int)] = []
  private(set) var posts: [PostCount] = []

  /// Reads the draft and tells it what its quota plants come to.
  init(of draft: inout OrganDraft) {
    addQuotas(of: &draft)
    addPosts(of: &draft)
  }

  private mutating func addQuotas(of draft: inout OrganDraft) {
    let plan = draft.plan
    var counted: [QuotaKind: Set<String>] = [:]
    for row in draft.rows where row.state.countsForQuota {
      counted[row.kind, default: []].insert(row.person.number)
    }
    for (kind, _) in plan.staffing.shares {
      let people = counted[kind]?.count ?? 0
      var approved = max(1, people)
      if kind == plan.staffing.mainKind {
        if plan.plants.contains(.quotaOverrun) {
          approved = people - 1 - draft.random.below(min(3, people - 1))
          draft.expect(
            .quotaOverrun, part: kind.rawValue, expected: approved, actual: people)
        } else if plan.plants.contains(.oneBelowQuota) {
          approved = people + 1
        }
      }
      if plan.plants.isEmpty, draft.random.once(in: 3) { approved += 1 + draft.random.below(4) }
      quotas.append((kind, approved))
    }
    for case .unapprovedKind(_, hasZeroApproval: true) in plan.plants {
      let own = plan.staffing.shares.map(\.kind)
      for kind in QuotaKind.allCases where counted[kind] != nil && !own.contains(kind) {
        quotas.append((kind, 0))
      }
    }
  }

  private mutating func addPosts(of draft: inout OrganDraft) {
    for seat in draft.plan.seats
    where !posts.contains(where: { $0.rank == seat.rank && $0.role == seat.role }) {
      let same = draft.plan.seats.count { $0.rank == seat.rank && $0.role == seat.role }
      let spare = draft.plan.plants.isEmpty && draft.random.once(in: 5) ? 1 : 0
      posts.append(PostCount(rank: seat.rank, role: seat.role, people: same + spare))
    }
  }
}
