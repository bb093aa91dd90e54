/// One organ of the city as planned: what it is, how many people it has, what is planted in it.
struct OrganPlan: Sendable {
  /// The organ's code, 12 digits; inner bodies count up its last two.
  let code: String
  let name: String
  /// The superior's code, empty for the city's Party committee and government.
  let parent: String
  let region: String
  let category: OrganCategory
  let rank: OrganRank
  let tier: Tier
  let staffing: Staffing
  let heads: [String]
  let deputy: String
  /// Where its inner bodies begin in the list of names.
  let bodyStart: Int
  /// Distinct people whose first roster row is this organ's.
  var size: Int
  var plants: [Plant] = []

  var bodyCount: Int { min(9, max(2, size / 8)) }

  var bodies: [String] {
    InnerBodies.approved(count: bodyCount, from: bodyStart, suffix: rank.innerSuffix)
  }

  /// The code of the organ's inner body at that place of `bodies`.
  func bodyCode(_ index: Int) -> String {
    String(code.dropLast(2)) + padded(index + 1, 2)
  }

  /// People who are no leaders and can be given a part in a planting.
  var freeStaff: Int {
    size - seats.count - plants.reduce(0) { $0 + $1.people }
  }

  /// The leaders the organ is approved to have.
  var seats: [Seat] {
    var seats = heads.map { Seat(title: $0, rank: rank.head, role: .principal, body: "") }
    for _ in 0..<(1 + min(4, size / 14)) {
      seats.append(Seat(title: deputy, rank: rank.deputy, role: .deputy, body: ""))
    }
    guard let inner = rank.inner else { return seats }
    for (index, body) in bodies.enumerated() {
      let title = body == InnerBodies.office ? "主任" : rank.innerSuffix + "长"
      seats.append(Seat(title: title, rank: inner.head, role: .principal, body: body))
      if size >= 30, index % 2 == 0 {
        seats.append(Seat(title: "副" + title, rank: inner.deputy, role: .deputy, body: body))
      }
    }
    return seats
  }
}

/// Whether a leader is the principal or a deputy, by the words of `posts.csv`.
enum Role: String, Hashable, Sendable {
  case principal = "正职"
  case deputy = "副职"
}

/// One leader post of an organ.
struct Seat: Sendable {
  let title: String
  let rank: String
  let role: Role
  /// The inner body it leads, empty for the organ's own leaders.
  let body: String
}
